import { stringify } from 'csv-stringify/sync'
import type { Cell } from './cell.js'
import type { FileFormat } from './file-format.js'
import { fileColumns, fileRows } from './file-rows.js'
import { harmless } from './harmless.js'

const byteOrderMark = '\uFEFF'

/** Comma-separated values (RFC 4180) in UTF-8, a page of rows at a time. */
export const csv: FileFormat = {
  mediaType: 'text/csv; charset=utf-8',
  description: 'A table of comma-separated values in UTF-8; `bom=true` for Excel.',
  async *write({ askable: { table }, pages }, { bom }) {
    yield `${bom ? byteOrderMark : ''}${csvOf([fileColumns(table)])}`
    for await (const page of pages) {
      const rows = fileRows(table, page)
      if (rows.length > 0) yield csvOf(rows)
    }
  },
}

/** Rows as lines of CSV; cells that a spreadsheet would run are made harmless. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: '\r\n', cast: { boolean: String } },
  )
}
