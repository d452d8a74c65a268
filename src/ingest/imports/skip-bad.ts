import { PublicError } from '../../errors.js'
import type { ClaimRow } from '../claim.js'
import type { Problem } from '../problem.js'
import type { Table } from '../table/table.js'

/** Where a row stands, as a key. */
export function placeOfRow({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`
}

/** The problems that an error carries; of those of a cell that was found wrong before, only the first. None for another error. */
export function withoutEchoes(error: unknown, before: readonly Problem[]): Problem[] {
  const problems = error instanceof PublicError && error.code === 'BAD_ROWS' ? error.details['problems'] : undefined
  if (!isProblems(problems)) return []
  const cellOf = (problem: Problem) => `${placeOfRow(problem)}:${problem.column}`
  const told = new Set(before.map(cellOf))
  return problems.filter((problem) => before.includes(problem) || !told.has(cellOf(problem)))
}

/** The rows that have no problem; undefined when a problem is not one of a row, so that leaving rows out would not help. */
export function leaveOut(
  problems: readonly Problem[],
  rows: readonly ClaimRow[],
  tables: readonly Table[],
): ClaimRow[] | undefined {
  const broken = tables.flatMap(({ file, broken: its }) => its.map(({ line }) => placeOfRow({ file, line })))
  const skippable = new Set([...rows.map(placeOfRow), ...broken])
  if (problems.length === 0 || problems.some((problem) => !skippable.has(placeOfRow(problem)))) return undefined
  const bad = new Set(problems.map(placeOfRow))
  return rows.filter((row) => !bad.has(placeOfRow(row)))
}

function isProblems(value: unknown): value is Problem[] {
  return Array.isArray(value)
}
