/** Files as people keep them, as rows of texts: what CSV, a workbook and JSON have in common. */
import type { Problem } from '../problem.js'

/** One row of a file; empty cells are empty texts. */
export interface GridRow {
  /** Line on which it begins; in a workbook the number of the row. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A sheet of rows, the header among them. */
export interface Grid {
  /** File as a reader knows it, such as `mine.csv`, or `mine.xlsx[Sheet2]` where there are several sheets. */
  readonly file: string
  /** The sheet's name in a workbook. */
  readonly sheet?: string
  readonly rows: readonly GridRow[]
}

/** What reading a file found; notes say how it was read where that is not obvious. */
export interface Grids {
  readonly grids: readonly Grid[]
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

/** A problem of a file as a whole. */
export function fileProblem(file: string, found: string, allowed: string, message: string): Problem {
  return { file, line: 0, column: '', found, allowed, message }
}

/** Whether nothing stands in a row. */
export function isEmptyRow({ cells }: GridRow): boolean {
  return cells.every((cell) => cell.trim() === '')
}
