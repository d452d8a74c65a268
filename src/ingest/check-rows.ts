import type { Noun } from '../model/noun.js'
import type { Model } from '../model/read-model.js'
import type { ReadDate } from './cell.js'
import { checkRow } from './check-row.js'
import { claimOf, groupById, isRejected, placeOf, type Claim, type ClaimRow, type ClaimRows } from './claim.js'
import { foldNode, type NodeState } from './fold.js'
import type { Known } from './known.js'
import { compare } from './order.js'
import { dateReader } from './partial-date.js'
import type { Problem } from './problem.js'
import { knownTargets } from './targets.js'

/** All problems of the rows and of their reading, by file and line; none means that they can be written. */
export function checkRows({ rows, problems }: ClaimRows, model: Pick<Model, 'nouns'>, known: Known): Problem[] {
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const readDate = dateReader()
  const targets = knownTargets(rows, known)
  const found: Problem[] = [...problems]
  for (const row of rows) {
    const noun = nouns.get(row.noun)
    if (noun) checkRow(row, { noun, targets, readDate, report: (problem) => found.push(problem) })
  }
  for (const [id, group] of groupById(rows)) checkNode(id, group, { nouns, known, readDate, found })
  return found.toSorted((one, other) => compare(one.file, other.file) || one.line - other.line)
}

interface NodeCheck {
  readonly nouns: ReadonlyMap<string, Noun>
  readonly known: Known
  readonly readDate: ReadDate
  readonly found: Problem[]
}

/** What only shows when all rows of a node are seen together, those of other origins too. */
function checkNode(id: string, rows: readonly ClaimRow[], { nouns, known, readDate, found }: NodeCheck): void {
  const [first] = rows
  const noun = nouns.get(first?.noun ?? '')
  if (!first || !noun || id === '') return
  found.push(...repeatedRows(rows), ...otherNouns(first, rows))
  const claims: Claim[] = rows.filter((row) => row.noun === noun.name).map((row) => claimOf(row, ''))
  const { state, disagreements, missing } = foldNode(noun, [...claims, ...known.claimsOf(id)], readDate)
  for (const { column, one, other } of disagreements) found.push(disagreement(column, one, other))
  if (!state) return
  const used = rows.find((row) => !isRejected(row)) ?? first
  found.push(...wrongNumbers(noun, state, used))
  for (const column of missing) {
    const message = `${noun.name} "${id}" needs a value here: all of its rows leave it empty`
    found.push({ file: used.file, line: used.line, column, found: '', allowed: 'a value', message })
  }
}

/** Relationships to exactly one node that the rows together give none or several. */
function wrongNumbers(noun: Noun, state: NodeState, { file, line }: ClaimRow): Problem[] {
  return noun.columns.flatMap((column) => {
    if (column.type !== 'relationship' || !column.one) return []
    const ids = (state.targets.get(column.name) ?? []).map((target) => target.id)
    if (ids.length === 1) return []
    const found = ids.join(';')
    const message = `${noun.name} "${state.id}" needs exactly one id here: its rows together give ${ids.length === 0 ? 'none' : `"${found}"`}`
    return [{ file, line, column: column.name, found, allowed: 'exactly one id', message }]
  })
}

function disagreement(column: string, one: Claim, other: Claim): Problem {
  const [earlier, later] = one.line > 0 && (other.line === 0 || one.line > other.line) ? [other, one] : [one, other]
  const [found, allowed] = [later.cells[column] ?? '', earlier.cells[column] ?? '']
  const message =
    `"${found}" disagrees with "${allowed}" in ${placeOf(earlier)}, for the same ${later.noun} "${later.id}": ` +
    'correct one, or write into the column "rejected" of one why it is not used'
  return { file: later.file, line: later.line, column, found, allowed, message }
}

function repeatedRows(rows: readonly ClaimRow[]): Problem[] {
  const seen = new Map<string, ClaimRow>()
  return rows.flatMap((row) => {
    const same = seen.get(row.hash)
    seen.set(row.hash, same ?? row)
    if (!same) return []
    const message = `The row is the same as ${placeOf(same)}: delete one`
    return [{ file: row.file, line: row.line, column: '', found: row.id, allowed: 'each row once', message }]
  })
}

function otherNouns(first: ClaimRow, rows: readonly ClaimRow[]): Problem[] {
  const other = rows.find((row) => row.noun !== first.noun)
  return other ? [takenId(other, first.noun, placeOf(first))] : []
}

function takenId({ file, line, id }: ClaimRow, noun: string, place: string): Problem {
  const message = `The id "${id}" is that of a ${noun} in ${place}: ids are unique across all files`
  return { file, line, column: 'id', found: id, allowed: 'an id that no other file has', message }
}
