import type { Cell } from './cell.js'
import type { AnswerPage } from './file-format.js'
import type { Table } from './table.js'

/** The header of a file: the table's columns, then what is true of the whole answer. */
export function fileColumns({ columns }: Table): string[] {
  return [...columns, 'complete', 'dataVersion']
}

/** The rows of one page as a file has them. */
export function fileRows(table: Table, { data, isComplete, version }: AnswerPage): Cell[][] {
  return table.rowsOf(data).map((row) => [...row, isComplete, version])
}
