import type { Cell } from './cell.js'

// A spreadsheet takes a cell that begins so for a formula, which may send what stands beside it elsewhere (CWE-1236).
const formula = /^[=+\-@\t\r]/

/** A cell that no spreadsheet runs: text that begins like a formula gets an apostrophe in front; numbers stay numbers. */
export function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell
}
