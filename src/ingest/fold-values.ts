import type { Noun, ValueColumn } from '../model/noun.js'
import { readCell, type CellValue, type ReadDate } from './cell.js'
import type { Claim } from './claim.js'
import { byWidth, latestOf, liesInside } from './partial-date.js'

/** Two claims of one node that cannot both hold. */
export interface Disagreement {
  readonly column: string
  readonly one: Claim
  readonly other: Claim
}

interface Stated {
  readonly claim: Claim
  readonly value: CellValue
}

/** The values of a node by column, and where its claims disagree; the first claim's value stands for a disagreement. */
export function foldValues(
  noun: Noun,
  used: readonly Claim[],
  readDate: ReadDate,
): { values: Map<string, CellValue>; disagreements: Disagreement[] } {
  const values = new Map<string, CellValue>()
  const disagreements: Disagreement[] = []
  for (const column of noun.columns) {
    if (column.type !== 'value' || column.name === 'id') continue
    const stated = used.flatMap((claim) => statedIn(column, claim, readDate))
    if (stated.length === 0) continue
    const { value, against } = foldColumn(column, stated)
    values.set(column.name, value)
    for (const pair of against) disagreements.push({ column: column.name, ...pair })
  }
  return { values, disagreements }
}

function statedIn(column: ValueColumn, claim: Claim, readDate: ReadDate): Stated[] {
  const text = claim.cells[column.name]
  if (text === undefined) return []
  const value = readCell(column, text, readDate)
  return value === undefined ? [] : [{ claim, value }]
}

interface FoldedColumn {
  readonly value: CellValue
  readonly against: readonly Pick<Disagreement, 'one' | 'other'>[]
}

function foldColumn(column: ValueColumn, stated: readonly Stated[]): FoldedColumn {
  const [first] = stated
  if (!first) throw new Error(`Nothing states ${column.name}`)
  if (column.list) return { value: uniteLists(stated), against: [] }
  if (stated.length === 1) return { value: first.value, against: [] }
  if (column.latest) return { value: latestStated(stated) ?? first.value, against: [] }
  if (column.kind === 'date') return foldDates(first, stated)
  // A value that is only less specific gives way, unless nothing more specific is stated.
  const specific = stated.filter(({ value }) => typeof value !== 'string' || !column.refinable.includes(value))
  return foldEqual(specific.length > 0 ? specific : stated)
}

function foldEqual(stated: readonly Stated[]): FoldedColumn {
  const [first, ...others] = stated
  if (!first) throw new Error('Nothing is stated')
  const different = others.filter(({ value }) => value !== first.value)
  return { value: first.value, against: different.map((other) => ({ one: first.claim, other: other.claim })) }
}

/** A wider date gives way to a narrower one that lies inside it. */
function foldDates(first: Stated, stated: readonly Stated[]): FoldedColumn {
  const dates = stated.flatMap(({ claim, value }) => (isDate(value) ? [{ claim, value }] : []))
  const [narrowest, ...wider] = dates.toSorted((one, other) => byWidth(one.value, other.value))
  if (!narrowest) return { value: first.value, against: [] }
  const different = wider.filter(({ value }) => !liesInside(narrowest.value, value))
  return { value: narrowest.value, against: different.map((other) => ({ one: narrowest.claim, other: other.claim })) }
}

function latestStated(stated: readonly Stated[]): CellValue | undefined {
  return latestOf(stated.flatMap(({ value }) => (isDate(value) ? [value] : [])))
}

function uniteLists(stated: readonly Stated[]): string[] {
  return [...new Set(stated.flatMap(({ value }) => (isList(value) ? value : [])))]
}

/** Whether a value is a list of texts. */
export function isList(value: CellValue): value is readonly string[] {
  return typeof value === 'object' && !('stated' in value)
}

/** Whether a value is a date as stated, with its first and last day. */
export function isDate(value: CellValue): value is Extract<CellValue, { stated: string }> {
  return typeof value === 'object' && 'stated' in value
}
