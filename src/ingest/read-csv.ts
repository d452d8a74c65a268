import type { Readable } from 'node:stream'
import { CsvError, parse, type InfoRecord } from 'csv-parse'
import type { Noun } from '../model/noun.js'
import { checkHeader } from './check-header.js'
import { claimHash, type ClaimRow, type ClaimRows } from './claim.js'
import type { Problem } from './problem.js'

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: InfoRecord
}

/** Reads one CSV stream (RFC 4180, UTF-8, with or without BOM) as rows of a noun. A header that is wrong ends the reading. */
export async function readCsv(stream: Readable, { noun, file }: { noun: Noun; file: string }): Promise<ClaimRows> {
  const rows: ClaimRow[] = []
  const problems: Problem[] = []
  // Rows with another number of cells come through, so that each can be named and the rest still be read.
  const parser = stream.pipe(parse({ bom: true, info: true, relax_column_count: true }))
  stream.on('error', (error) => parser.destroy(error))
  let header: readonly string[] | undefined
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      const begins = line
      line = info.lines + 1
      if (!header) {
        header = record
        problems.push(...checkHeader(noun, file, header))
        if (problems.length > 0) break
      } else if (record.length !== header.length) {
        if (record.length > 1 || record[0] !== '') problems.push(otherCellCount(file, begins, record, header))
      } else {
        rows.push(readRow({ noun: noun.name, file, line: begins }, record, header))
      }
    }
  } catch (error) {
    problems.push(unreadable(error, file, line))
  }
  if (!header && problems.length === 0) problems.push(...checkHeader(noun, file, []))
  return { rows, problems }
}

function readRow(place: Pick<ClaimRow, 'noun' | 'file' | 'line'>, record: readonly string[], header: readonly string[]): ClaimRow {
  const cells: Record<string, string> = {}
  header.forEach((column, index) => {
    const cell = record[index]
    if (cell && column !== 'id') cells[column] = cell
  })
  const row = { ...place, id: record[header.indexOf('id')] ?? '', cells }
  return { ...row, hash: claimHash(row) }
}

function otherCellCount(file: string, line: number, record: readonly string[], header: readonly string[]): Problem {
  const message =
    `The row has ${record.length} cells, the header ${header.length}: ` +
    'a comma may be missing or too many, or a text with a comma needs quotation marks'
  return { file, line, column: '', found: String(record.length), allowed: String(header.length), message }
}

function unreadable(error: unknown, file: string, line: number): Problem {
  const problem = (found: string, message: string): Problem => ({ file, line, column: '', found, allowed: 'CSV as in RFC 4180', message })
  if (!(error instanceof CsvError)) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return problem(code, `The file cannot be read (${code})`)
  }
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'A quotation mark opens in or after this row and never closes'
      : 'A quotation mark stands where none may be'
  return problem(error.code, `${what}: put quotation marks around the whole cell, and write each one inside it twice ("")`)
}
