import readWorkbook from 'read-excel-file/node'
import { fileProblem, isEmptyRow, type Grid, type GridRow, type Grids } from './grid.js'

/** The sheet of a template that explains its columns. */
export const explainingSheet = 'Columns'

/** Reads the sheets of an XLSX workbook that hold anything, but the one that explains a template. */
export async function readWorkbookGrids(bytes: Uint8Array, file: string): Promise<Grids> {
  try {
    const sheets = await readWorkbook(Buffer.from(bytes))
    const filled = sheets
      .filter(({ sheet }) => sheet !== explainingSheet)
      .map(({ sheet, data }) => ({ sheet, data, rows: data.map((row, index) => rowOf(row, index + 1)) }))
      .filter(({ rows }) => !rows.every(isEmptyRow))
    const grids = filled.map(({ sheet, rows }): Grid => ({
      file: filled.length > 1 ? `${file}[${sheet}]` : file,
      sheet,
      rows,
    }))
    return {
      grids,
      problems: [],
      notes: filled.flatMap(({ data }, index) => monthNote(grids[index]?.file ?? file, data)),
    }
  } catch {
    const message =
      'The file cannot be read as an XLSX workbook: open it and save it as "Excel Workbook (.xlsx)" or CSV'
    return { grids: [], problems: [fileProblem(file, 'another format', 'an XLSX workbook', message)], notes: [] }
  }
}

function rowOf(row: readonly unknown[], line: number): GridRow {
  return { line, cells: row.map(textOf) }
}

/** A date is the day that the cell shows, without a time; a number as it is, so that 2010 stays 2010. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A workbook turns "2010-05" into the first day of that month when someone types it, but in a cell of text: the reader must be told. */
function monthNote(file: string, data: readonly (readonly unknown[])[]): string[] {
  const isFirst = (value: unknown) => value instanceof Date && value.getUTCDate() === 1
  const lines = data.flatMap((row, index) => (row.some(isFirst) ? [index + 1] : []))
  if (lines.length === 0) return []
  const others = lines.length > 1 ? ` and ${lines.length - 1} other rows` : ''
  return [
    `${file}:${lines[0]}${others}: a first day of a month stands there; if only the month is known, write it as text such as 2010-05`,
  ]
}
