/** What a saved page, file or table of the UN Treaty Collection holds, before any of it is understood. */
import type { TableRecord } from '../read-table.js'

/** A line of text with the line of the file on which it stands. */
export interface PageLine {
  readonly line: number
  readonly text: string
}

/** The parts of a status page that the importer reads. */
export interface StatusPage {
  /** The header row of the participants' table, then its rows. */
  readonly header: TableRecord
  readonly rows: readonly TableRecord[]
  /** Lines before the table: title, place and day, status. */
  readonly above: readonly PageLine[]
  /** Lines after the table: declarations, objections, notes. */
  readonly below: readonly PageLine[]
  /** What names the treaty in the file: a number such as `XVIII-12-a`, undefined when the file has none. */
  readonly number: string | undefined
}

/** Why a file is no status page: what was expected and what was found. */
export interface PageFault {
  readonly line: number
  readonly found: string
  readonly allowed: string
  readonly message: string
}

/** What a header row of the participants' table holds, for messages. */
export const expectedColumns =
  'the columns Participant, Signature, and Ratification, Acceptance (A), Approval (AA), Accession (a), Succession (d)'

/** Positions of the three columns; undefined when a row is not the header of a participants' table. */
export function columnsOf(
  cells: readonly string[],
): { participant: number; signature: number; consent: number } | undefined {
  const titles = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase())
  const filled = titles.filter((title) => title !== '')
  const find = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title))
  const [participant, signature, consent] = [
    find(/^participants?\b/),
    find(/^signature\b/),
    find(/^(ratification|accession|acceptance|approval)\b/),
  ]
  if (participant < 0 || signature < 0 || consent < 0 || filled.length !== 3) return undefined
  return { participant, signature, consent }
}

/** A fault of the file as a whole. */
export function unknownStructure(found: string, line = 0): PageFault {
  return {
    line,
    found,
    allowed: expectedColumns,
    message: `The file is not a participants' table as the UN Treaty Collection publishes it: expected ${expectedColumns}; found ${found}. Nothing was read`,
  }
}

/** Records with lines of their own: where a file is one line, as the XML download is, their places in the table stand for lines. */
export function distinctLines(records: readonly TableRecord[]): TableRecord[] {
  const distinct = new Set(records.map(({ line }) => line)).size === records.length
  return records.map((record, index) => (distinct ? record : { ...record, line: index + 1 }))
}
