import type { Noun } from '../../model/noun.js'
import { labelOf } from '../label.js'
import { tellOf, withCells, type GivenRow, type Telling, type TellingRow } from './given-row.js'
import { keyPattern, type KeyPattern } from './key-pattern.js'
import type { Names } from './names.js'

/** What making ids needs to know. */
export interface MakeIds {
  readonly nouns: ReadonlyMap<string, Noun>
  readonly names: Names
  readonly telling: Telling
}

/** The columns that a row is known by: its id and its name are ways to point at a node that exists. */
const nameColumns = ['name', 'title', 'shortName'] as const

/** Gives rows that point at a node by its name that node's id, and makes the ids of new nodes from their name or title. */
export async function idsFromNames(rows: readonly GivenRow[], { nouns, names, telling }: MakeIds): Promise<GivenRow[]> {
  await names.lookUp(rows.map((row) => row.id))
  const named = rows.filter((row) => isUnknown(row, names) && !isRejectedRow(row))
  await names.load(named.map((row) => row.noun))
  const known = named.map((row) => ({ row, found: pointedAt(row, names) }))
  const pointing = new Map(known.map(({ row, found }) => [row, found]))
  await names.lookUp(known.flatMap(({ found }) => found.ids))
  const patterns = new Map([...nouns].map(([name, noun]) => [name, keyPattern(noun)]))
  const fromValues = (row: GivenRow) => (patterns.get(row.noun)?.fromValues ? patterns.get(row.noun) : undefined)
  await names.lookUp(named.map((row) => (row.id === '' ? (fromValues(row)?.idOf(row) ?? '') : '')))
  return rows.map((row) => {
    const tell = tellOf(row, telling)
    const found = pointing.get(row)
    if (found !== undefined && found.ids.length > 0) return pointTo(row, found, { names, tell })
    const pattern = row.id === '' ? fromValues(row) : undefined
    return pattern && !pattern.numbered ? makeId(row, pattern, { names, tell }) : row
  })
}

interface Pointing {
  readonly column: string
  readonly ids: readonly string[]
}

/** An id in small letters that is not known is that of a new node: only another can be a name. */
function isUnknown({ id }: GivenRow, names: Names): boolean {
  return id === '' || (names.nounOf(id) === undefined && !/^[a-z0-9][a-z0-9-]*$/.test(id))
}

function isRejectedRow({ cells }: GivenRow): boolean {
  return cells['rejected'] !== undefined
}

/** The nodes that a row's id, or where it has none its name, is a name of. */
function pointedAt(row: GivenRow, names: Names): Pointing {
  if (row.id !== '') return { column: 'id', ids: names.named(row.id, [row.noun]).map(({ id }) => id) }
  for (const column of nameColumns) {
    const ids = names.named(row.cells[column] ?? '', [row.noun]).map(({ id }) => id)
    if (ids.length > 0) return { column, ids }
  }
  return { column: 'id', ids: [] }
}

function pointTo(
  row: GivenRow,
  { column, ids }: Pointing,
  { names, tell }: { names: Names; tell: TellingRow },
): GivenRow {
  const given = column === 'id' ? row.id : (row.cells[column] ?? '')
  const [id, ...others] = ids
  if (id === undefined || others.length > 0) {
    const message = `Which one is "${given}": ${ids.join(' or ')}? Give the id`
    tell.problem('id', given, { allowed: ids.join(' or '), message })
    return row
  }
  tell.decide(`"${given}" is the ${row.noun} ${id}, which is there already`)
  const same = names.labelOf(id) === undefined || names.labelOf(id) === labelOf(id, new Map(Object.entries(row.cells)))
  if (column === 'id' || column === 'shortName' || same) return { ...row, id }
  // The name served to find it; how the node is called stays as its own rows say.
  return withCells({ ...row, id }, { [column]: '' })
}

/** Makes ids from ids of other nodes, once those are known; numbers come last. */
export async function idsFromKeys(rows: readonly GivenRow[], { nouns, names, telling }: MakeIds): Promise<GivenRow[]> {
  const patterns = new Map([...nouns].map(([name, noun]) => [name, keyPattern(noun)]))
  const made = rows.map((row) => (row.id === '' ? (patterns.get(row.noun)?.idOf(row) ?? '') : ''))
  await names.lookUp(made)
  return rows.map((row) => {
    const pattern = patterns.get(row.noun)
    // Numbers come later; what is made of names alone was made before.
    if (row.id !== '' || pattern?.numbered || pattern?.fromValues) return row
    const tell = tellOf(row, telling)
    return pattern ? makeId(row, pattern, { names, tell }) : withoutId(row, [], tell)
  })
}

function makeId(row: GivenRow, pattern: KeyPattern, { names, tell }: { names: Names; tell: TellingRow }): GivenRow {
  const id = pattern.idOf(row)
  if (id === '') return withoutId(row, pattern.columns, tell)
  const noun = names.nounOf(id)
  const label = names.labelOf(id)
  const own = labelOf(id, new Map(Object.entries(row.cells)))
  if (noun !== undefined && label !== undefined && (noun !== row.noun || (pattern.fromValues && label !== own))) {
    const message = `"${own}" would get the id "${id}", which the ${noun} "${label}" has: give the row an id`
    tell.problem('id', '', { allowed: 'an id that no other node has', message })
    return row
  }
  tell.decide(`no id given, made from ${pattern.columns.join(' and ')}: ${id}`)
  return { ...row, id }
}

/** Tells that a row needs an id that cannot be made. */
export function withoutId(row: GivenRow, columns: readonly string[], tell: TellingRow): GivenRow {
  const given = columns.find((column) => row.cells[column] !== undefined)
  const empty = `it cannot be made from an empty ${columns.join(' and ')}`
  const why =
    given === undefined
      ? columns.length > 0
        ? empty
        : 'it cannot be made'
      : `${given} has no Latin letters to make one of`
  const message = `The row of ${row.noun} needs an id: none is given, and ${why}`
  tell.problem('id', '', { allowed: 'an id', message })
  return row
}
