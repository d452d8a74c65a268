import { nearestTo } from '../../nearest.js'
import type { Problem } from '../../problem.js'
import { cleanLine, cleanText } from '../clean-text.js'
import { readTable, type TableRecord } from '../read-table.js'

/** A row of the table, its cells by column. */
export interface UprRow {
  readonly line: number
  readonly to: string
  readonly text: string
  readonly from: string
  readonly response: string
  readonly issue: string
  readonly session: string
}

/** The rows of a table, or why it is none. */
export interface UprTable {
  readonly rows: readonly UprRow[]
  readonly problems: readonly Problem[]
  /** Columns that the file has and the importer does not use. */
  readonly unused: readonly string[]
}

const columns = ['to', 'text', 'from', 'response', 'issue', 'session'] as const
const expected = 'To, Text, From, Response, Action, Issue, Session'

/** Reads a table with the columns of UPR Info, in any order and capitals. */
export function readUprTable(text: string, file: string): UprTable {
  const records = readTable(text, () => true)
  const fault = (line: number, found: string, message: string, column = '', nearest?: string): Problem => ({
    file,
    line,
    column,
    found,
    allowed: expected,
    message,
    ...(nearest ? { nearest } : {}),
  })
  const none = (...problems: Problem[]): UprTable => ({ rows: [], problems, unused: [] })
  if (!Array.isArray(records))
    return none(
      fault(
        records.line,
        records.code,
        `The file cannot be read as a table after line ${records.line} (${records.code}): put quotation marks around a cell that has any, and write each one inside it twice (""). Nothing was read`,
      ),
    )
  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const titles = (header?.cells ?? []).map((cell) => cleanLine(cell).toLowerCase())
  const missing = columns.filter((column) => !titles.includes(column))
  if (!header || missing.length > 0) {
    const found = titles.join(', ').slice(0, 120)
    return none(
      ...missing.map((column) => {
        const nearest = nearestTo(
          column,
          titles.filter((title) => !columns.some((known) => known === title)),
        )
        const hint = nearest ? `: is "${nearest}" meant?` : ''
        return fault(
          header?.line ?? 0,
          found,
          `The column "${column}" is missing: expected are ${expected}, in any order; found "${found}"${hint}. Nothing was read`,
          column,
          nearest,
        )
      }),
    )
  }
  const known: readonly string[] = columns
  return {
    ...readRecords(rest, titles, file),
    unused: header.cells.filter((_, index) => !known.includes(titles[index] ?? '')).map(cleanLine),
  }
}

function readRecords(
  records: readonly TableRecord[],
  titles: readonly string[],
  file: string,
): Pick<UprTable, 'rows' | 'problems'> {
  const problems: Problem[] = []
  const rows = records.flatMap(({ line, cells }): UprRow[] => {
    if (cells.length !== titles.length) {
      const message = `The row has ${cells.length} cells, the header ${titles.length}: a comma may be missing or too many, or a text with a comma needs quotation marks`
      problems.push({ file, line, column: '', found: String(cells.length), allowed: String(titles.length), message })
      return []
    }
    const cell = (column: (typeof columns)[number]) => cells[titles.indexOf(column)] ?? ''
    const inLine = (column: (typeof columns)[number]) => cleanLine(cell(column))
    return [
      {
        line,
        to: inLine('to'),
        text: cleanText(cell('text')),
        from: inLine('from'),
        response: inLine('response'),
        issue: inLine('issue'),
        session: inLine('session'),
      },
    ]
  })
  return { rows, problems }
}
