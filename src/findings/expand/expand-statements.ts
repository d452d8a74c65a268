import type { CountableNoun, Facet, RelationshipFacet } from './facet.js'

/** What stands in the places of a statement: `{noun}`, `{type}` and so on. */
export type Names = Readonly<Record<string, string>>

/** Name under which a statement is sent that was expanded for a noun, a field or a part of a relationship. */
export function expandedName(statement: string, names: Names): string {
  return [statement, ...Object.values(names)].join(' ')
}

/**
 * The statements with those that have places, such as `{noun}` in backticks, expanded for all that the model allows there.
 * What a place gets comes from `schema/` alone: a fixed set, each of which a test has explained by the database.
 */
export function expandStatements(
  statements: ReadonlyMap<string, string>,
  nouns: ReadonlyMap<string, CountableNoun>,
): ReadonlyMap<string, string> {
  const all = [...nouns.values()]
  const sets: [string, Names[]][] = [
    ['nodes-of-noun', all.map(({ name }) => ({ noun: name }))],
    ['values-of-noun', all.map(({ name }) => ({ noun: name }))],
    ['nodes-by-field', all.flatMap(({ facets }) => facets.flatMap(fieldNames))],
    ['nodes-by-date', all.flatMap(({ name, dates }) => dates.map((date) => dateNames(name, date)))],
    ...(['OUT', 'IN'] as const).flatMap((direction): [string, Names[]][] => {
      const names = all.flatMap(({ facets }) => facets.flatMap((facet) => namesOfParts(facet, direction)))
      return [[`nodes-by-relationship-${direction.toLowerCase()}`, names]]
    }),
  ]
  const expanded = sets.flatMap(([name, of]) => of.map((names) => expandedOne(statements, name, names)))
  return new Map([...statements, ...expanded])
}

/** What stands in the places of a statement on a field. */
export function fieldNames(facet: Facet): Names[] {
  return facet.type === 'field' ? [{ noun: facet.noun, field: facet.name }] : []
}

/** What stands in the places of a statement on a date. */
export function dateNames(noun: string, date: string): Names {
  return { noun, date, earliest: `${date}Earliest`, latest: `${date}Latest` }
}

/** What stands in the places of the statements on a relationship: one for each noun that it leads to. */
export function relationshipNames({ noun, relationshipType: type, targets }: RelationshipFacet): Names[] {
  return targets.map((target) => ({ noun, type, target }))
}

function namesOfParts(facet: Facet, direction: RelationshipFacet['direction']): Names[] {
  return facet.type === 'relationship' && facet.direction === direction ? relationshipNames(facet) : []
}

function expandedOne(statements: ReadonlyMap<string, string>, name: string, names: Names): [string, string] {
  const text = statements.get(name)
  if (text === undefined) throw new Error(`No statement ${name}.cypher in src/findings/`)
  return [expandedName(name, names), expand(text, names)]
}

/** Puts names in the places of a statement; throws, a mistake of ours, for a place without a name or a name that is none of a schema. */
export function expand(text: string, names: Names): string {
  return text.replaceAll(/`\{(\w+)\}`/g, (place, key: string) => {
    const name = names[key]
    if (name === undefined) throw new Error(`No name for the place ${place}`)
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`Not a name of the schema: ${name}`)
    return name
  })
}
