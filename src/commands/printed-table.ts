import type { AnswerPage } from '../export/file-format.js'
import type { Table } from '../export/table.js'
import { leftColumns, widthsOf } from './left-columns.js'

/** Characters in a line where nobody says how wide it is. */
const usualWidth = 120

/**
 * An answer to read, a page of rows at a time: as a table where its lines fit, else row by row with a line for each column.
 * What is empty is left out; the last line counts.
 */
export async function* printedTable(
  table: Table,
  pages: AsyncIterable<AnswerPage>,
  width: number = usualWidth,
): AsyncGenerator<string> {
  let count = 0
  let last: AnswerPage | undefined
  for await (const page of pages) {
    const rows = table.rowsOf(page.data).map((row) => row.map((cell) => String(cell ?? '').replace(/\s+/g, ' ')))
    if (rows.length > 0) yield `${linesOf(table.columns, rows, { width, before: count }).join('\n')}\n`
    count += rows.length
    last = page
  }
  const end = last?.isComplete === false ? 'not the whole answer' : 'complete'
  yield `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}, data version ${last?.version ?? 'none'}, ${end}\n`
}

interface Layout {
  readonly width: number
  /** Rows that stand before these. */
  readonly before: number
}

function linesOf(columns: readonly string[], rows: readonly string[][], { width, before }: Layout): string[] {
  const used = columns.map((_name, index) => index).filter((index) => rows.some((row) => row[index]))
  const shown = [columns, ...rows].map((row) => used.map((index) => row[index] ?? ''))
  const needed = widthsOf(shown).reduce((all, each) => all + each + 2, -2)
  if (needed <= width) return leftColumns(shown)
  const [header = [], ...bodies] = shown
  const nameWidth = Math.max(...header.map((name) => name.length))
  return bodies.flatMap((row, index) => [
    `Row ${(before + index + 1).toLocaleString('en')}`,
    ...header.flatMap((name, column) => (row[column] ? [`  ${name.padEnd(nameWidth)}  ${row[column]}`] : [])),
  ])
}
