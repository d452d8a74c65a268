import { nearestTo } from '../../nearest.js'
import type { Problem } from '../../problem.js'
import { cleanLine, cleanText } from '../clean-text.js'
import { readTable, type TableFault, type TableRecord } from '../read-table.js'

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
  if (!Array.isArray(records)) return { rows: [], problems: [unreadable(records, file)], unused: [] }
  const [header, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const titles = (header?.cells ?? []).map((cell) => cleanLine(cell).toLowerCase())
  const missing = columns.filter((column) => !titles.includes(column))
  if (!header || missing.length > 0) {
    const problems = missing.map((column) => missingColumn(column, titles, { file, line: header?.line ?? 0 }))
    return { rows: [], problems, unused: [] }
  }
  const unused = header.cells.filter((_, index) => !columns.some((column) => column === titles[index]))
  return { ...readRecords(rest, titles, file), unused: unused.map(cleanLine) }
}

function unreadable({ code, line }: TableFault, file: string): Problem {
  const mend = 'put quotation marks around a cell that has any, and write each one inside it twice ("")'
  const message = `The file cannot be read as a table after line ${line} (${code}): ${mend}. Nothing was read`
  return { file, line, column: '', found: code, allowed: 'CSV as in RFC 4180', message }
}

function missingColumn(
  column: string,
  titles: readonly string[],
  { file, line }: { file: string; line: number },
): Problem {
  const others = titles.filter((title) => !columns.some((known) => known === title))
  const nearest = nearestTo(column, others)
  const found = titles.join(', ').slice(0, 120)
  const hint = nearest ? `; is "${nearest}" meant?` : '.'
  const message = `The column "${column}" is missing: expected are ${expected}, in any order; found "${found}"${hint} Nothing was read`
  return { file, line, column, found, allowed: expected, message, ...(nearest ? { nearest } : {}) }
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
