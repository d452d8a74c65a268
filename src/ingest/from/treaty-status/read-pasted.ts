import { readSheet } from 'read-excel-file/node'
import { readTable, type TableRecord } from '../read-table.js'
import { columnsOf, unknownStructure, type PageFault, type StatusPage } from './status-page.js'

/** Reads a participants' table that was pasted into CSV, with what was pasted above and below it. */
export function readPastedCsv(text: string): StatusPage | PageFault {
  const records = readTable(text, (line) => /participant/i.test(line) && /signature/i.test(line))
  if (!Array.isArray(records)) return unknownStructure(`a table that cannot be read (${records.code})`, records.line)
  return pageOf(records)
}

/** The same from an Excel workbook's first sheet. */
export async function readPastedXlsx(bytes: Uint8Array): Promise<StatusPage | PageFault> {
  const sheet = await readSheet(Buffer.from(bytes)).catch(() => undefined)
  if (!sheet) return unknownStructure('a workbook that cannot be read: save it as .xlsx or as CSV')
  return pageOf(sheet.map((row, index) => ({ line: index + 1, cells: row.map(asText) })))
}

function pageOf(records: readonly TableRecord[]): StatusPage | PageFault {
  const place = records.findIndex(({ cells }) => columnsOf(cells))
  const header = records[place]
  if (!header) return unknownStructure(foundRows(records), records[0]?.line)
  const rest = records.slice(place + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const end = rest.findIndex(({ cells }) => endsTable(cells))
  const lines = (some: readonly TableRecord[]) =>
    some.map(({ line, cells }) => ({ line, text: cells.join(' ').replace(/\s+/g, ' ').trim() }))
  return {
    header,
    rows: end < 0 ? rest : rest.slice(0, end),
    above: lines(records.slice(0, place)),
    below: end < 0 ? [] : lines(rest.slice(end)),
    number: undefined,
  }
}

/** What is pasted below the table begins with a heading that stands alone in its row. */
function endsTable(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return (
    filled.length === 1 && /^(declarations|reservations|objections|notifications|end notes?)\b/i.test(filled[0] ?? '')
  )
}

/** Excel turns `12 Dec 2000` into a day of its own; it comes as midnight UTC. */
function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}

function foundRows(records: readonly TableRecord[]): string {
  const first = records.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return first ? `rows that begin with "${first.cells.join(' | ').slice(0, 80)}"` : 'an empty file'
}
