import neo4j from 'neo4j-driver'

/** A day as YYYY-MM-DD, as a parameter that the database keeps as `Date`. */
export function dateParameter(day: string): unknown {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return new neo4j.types.Date(year, month, dayOfMonth)
}

/** A whole number as a parameter that the database keeps as `Integer`; a plain number would become a `Float`. */
export function integerParameter(value: number): unknown {
  return neo4j.int(value)
}
