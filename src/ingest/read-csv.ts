import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { Noun } from '../model/noun.js'
import { checkHeader } from './check-header.js'
import { claimHash, type ClaimRow, type ClaimRows } from './claim.js'
import { csvFault } from './csv-fault.js'
import type { Problem } from './problem.js'

/** Reads one CSV stream (RFC 4180, UTF-8, with or without BOM) as rows of a noun. When the header is wrong no row is read. */
export async function readCsv(stream: Readable, { noun, file }: { noun: Noun; file: string }): Promise<ClaimRows> {
  const rows: ClaimRow[] = []
  const problems: Problem[] = []
  let header: readonly string[] | undefined
  let headerIsRight = false
  let line = 1
  const take = (record: readonly string[], lines: number) => {
    const begins = line
    line = lines + 1
    if (!header) {
      header = record
      problems.push(...checkHeader(noun, file, header))
      headerIsRight = problems.length === 0
    } else if (headerIsRight && record.length !== header.length) {
      if (record.length > 1 || record[0] !== '') problems.push(otherCellCount(file, begins, record, header))
    } else if (headerIsRight) {
      rows.push(readRow({ noun: noun.name, file, line: begins }, record, header))
    }
  }
  try {
    await parseRecords(stream, take)
  } catch (error) {
    problems.push(csvFault(error, file, line))
  }
  if (!header && problems.length === 0) problems.push(...checkHeader(noun, file, []))
  return { rows, problems }
}

/** Hands over each record with the number of lines read by then, as soon as it is read: also those before a fault. */
async function parseRecords(stream: Readable, take: (record: readonly string[], lines: number) => void): Promise<void> {
  const parser = parse({
    bom: true,
    // Rows with another number of cells come through, so that each can be named and the rest still be read.
    relax_column_count: true,
    on_record: (record: string[], { lines }) => {
      take(record, lines)
      return null
    },
  })
  parser.resume()
  await pipeline(stream, parser)
}

function readRow(
  place: Pick<ClaimRow, 'noun' | 'file' | 'line'>,
  record: readonly string[],
  header: readonly string[],
): ClaimRow {
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
