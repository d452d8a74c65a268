import type { Database } from '../../src/database/open-database.js'

/** All that the graph holds, without what is told of its writing: the same data set gives the same lines, however it was written. */
export async function graphLines(database: Database): Promise<string[]> {
  const nodes = await database.read(
    'MATCH (n) WHERE NOT n:Dataset AND NOT n:Change AND NOT n:WriterLock RETURN labels(n) AS labels, properties(n) AS properties',
  )
  const relationships = await database.read(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  )
  return [...nodes, ...relationships].map(lineOf).toSorted()
}

function lineOf(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) => (isPlain(value) ? sorted(value) : value))
}

function sorted(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
