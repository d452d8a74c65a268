import type { Noun, RelationshipColumn } from '../../model/noun.js'
import { splitCell } from '../cell.js'
import { tellOf, withCells, type GivenRow, type Telling, type TellingRow } from './given-row.js'
import type { Names } from './names.js'

/** Puts ids in place of names in the relationship cells of rows; a name that several nodes have is a question, never a guess. */
export async function resolveNames(
  rows: readonly GivenRow[],
  { nouns, names, telling }: { nouns: ReadonlyMap<string, Noun>; names: Names; telling: Telling },
): Promise<GivenRow[]> {
  const cells = rows.flatMap((row) => cellsOf(row, nouns.get(row.noun)))
  await names.lookUp(cells.flatMap(({ values }) => values))
  const unknown = cells.filter(({ values }) => values.some((value) => names.nounOf(value) === undefined))
  await names.load(unknown.flatMap(({ column }) => column.targets))
  return rows.map((row) => {
    const tell = tellOf(row, telling)
    const changed = cellsOf(row, nouns.get(row.noun)).map(({ column, values }) => {
      const ids = values.map((value) => resolveName(value, column, { names, tell }) ?? value)
      return [column.name, [...new Set(ids)].join(';')] as const
    })
    return withCells(row, Object.fromEntries(changed))
  })
}

function cellsOf(row: GivenRow, noun: Noun | undefined): { column: RelationshipColumn; values: string[] }[] {
  if (row.cells['rejected'] !== undefined) return []
  return (noun?.columns ?? []).flatMap((column) => {
    const text = row.cells[column.name]
    return column.type === 'relationship' && text !== undefined ? [{ column, values: splitCell(text) }] : []
  })
}

/** The id that a value is or names; undefined after a problem was told. */
function resolveName(
  value: string,
  { name: column, targets }: RelationshipColumn,
  { names, tell }: { names: Names; tell: TellingRow },
): string | undefined {
  const noun = names.nounOf(value)
  if (noun !== undefined && targets.includes(noun)) return value
  const found = names.named(value, targets)
  const [only, ...others] = found
  if (only && others.length === 0) {
    tell.decide(`"${value}" is ${only.id}`)
    return only.id
  }
  const allowed = targets.join(' or ')
  if (only) {
    const candidates = found.map(({ id, noun: its }) => `${id} (${its})`).join(' or ')
    tell.problem(column, value, { allowed, message: `Which one is "${value}": ${candidates}? Give the id` })
  } else if (noun !== undefined) {
    tell.problem(column, value, { allowed, message: `"${value}" is a ${noun}, allowed is ${allowed}` })
  } else {
    const nearest = names.nearest(value, targets)
    tell.problem(column, value, {
      allowed,
      nearest,
      message: `Cannot find ${allowed} "${value}"${hintFor(value, nearest)}`,
    })
  }
  return undefined
}

function hintFor(value: string, nearest: string | undefined): string {
  if (nearest) return `: did you mean "${nearest}"?`
  return value.includes(',') ? ': several values are parted by ; not by commas' : ': give an id, or add its row'
}
