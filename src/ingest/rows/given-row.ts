/** A row on its way from a file to a claim, and what was decided by rule on that way. */
import type { ClaimRow } from '../claim.js'
import type { Problem } from '../problem.js'

/** A row as given: its id may be missing and its cells may give names in place of ids. */
export type GivenRow = Omit<ClaimRow, 'hash'>

/** Something that was done to a row by rule, to be said in the plan. */
export interface Decision {
  readonly file: string
  readonly line: number
  /** In words, the same for all rows to which the same was done. */
  readonly what: string
}

/** Where what happens to a row is told. */
export interface Telling {
  readonly problems: Problem[]
  readonly decisions: Decision[]
}

/** Rows after a step, in their order. */
export interface TellingRow {
  problem(
    column: string,
    found: string,
    fault: { allowed: string; message: string; nearest?: string | undefined },
  ): void
  decide(what: string): void
}

/** Tells of one row. */
export function tellOf({ file, line }: Pick<GivenRow, 'file' | 'line'>, { problems, decisions }: Telling): TellingRow {
  return {
    problem: (column, found, { nearest, ...fault }) =>
      void problems.push({ file, line, column, found, ...fault, ...(nearest ? { nearest } : {}) }),
    decide: (what) => void decisions.push({ file, line, what }),
  }
}

/** A row with some cells changed; one set to an empty text is taken out. */
export function withCells<Row extends GivenRow>(row: Row, changed: Readonly<Record<string, string>>): Row {
  const cells = Object.entries({ ...row.cells, ...changed }).filter(([, text]) => text !== '')
  return { ...row, cells: Object.fromEntries(cells) }
}
