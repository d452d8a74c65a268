import { claimHash, type ClaimRow, type ClaimRows } from '../claim.js'

/** What an importer gives: rows and problems as `readSeeds` gives them, and what it left out or noticed, in sentences. */
export interface ImportedRows extends ClaimRows {
  readonly notes: readonly string[]
}

/** What an importer knows of a row before it is a claim; empty cells are left out. */
export interface NewRow {
  readonly noun: string
  readonly id: string
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<string, string | undefined>>
}

/** A row as a claim row: its cells without the empty ones, and its hash. */
export function claimRow({ noun, id, file, line, cells }: NewRow): ClaimRow {
  const filled: Record<string, string> = {}
  for (const [column, cell] of Object.entries(cells)) if (cell) filled[column] = cell
  return { noun, id, file, line, cells: filled, hash: claimHash({ noun, id, cells: filled }) }
}
