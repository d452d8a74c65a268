import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { csvFault } from '../csv-fault.js'
import { decodeText } from '../from/decode-text.js'
import type { Grids } from './grid.js'

const delimiters = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const
type Delimiter = keyof typeof delimiters

/** Reads a CSV or a text with tabs; what parts its columns is told from its first line. */
export function readTextGrid(bytes: Uint8Array, file: string): Grids {
  const whole = decodeText(bytes)
  // Excel's own hint, which is no row.
  const hint = /^sep=.\n/.exec(whole)
  const text = hint ? whole.slice(hint[0].length) : whole
  const delimiter = delimiterOf(text)
  const notes = [
    ...(isUtf8(bytes)
      ? []
      : [
          `${file} is not UTF-8: its letters are read as the system that wrote it has them; look at a name with an accent`,
        ]),
    ...(delimiter === ',' ? [] : [`${file} has its columns parted by ${delimiters[delimiter]}`]),
  ]
  let line = hint ? 2 : 1
  try {
    const rows = readRecords(text, delimiter).map(({ record, info }) => {
      const row = { line, cells: record }
      line = info.lines + (hint ? 2 : 1)
      return row
    })
    return { grids: [{ file, rows }], problems: [], notes }
  } catch (error) {
    return { grids: [], problems: [csvFault(error, file, faultLine(error) ?? line)], notes }
  }
}

interface ReadRecord {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

function readRecords(text: string, delimiter: Delimiter): ReadRecord[] {
  const records: ReadRecord[] = []
  parse(text, {
    delimiter,
    // Rows with another number of cells come through, so that each can be named.
    relax_column_count: true,
    on_record: (record: string[], { lines }) => {
      records.push({ record, info: { lines } })
      return null
    },
  })
  return records
}

/** The one that parts the first line into most columns, outside quotation marks; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  const [firstLine = ''] = text.replace(/"(?:[^"]|"")*"/g, '""').split('\n', 1)
  const counts = (['\t', ';', ','] as const).map((each) => ({ each, count: firstLine.split(each).length - 1 }))
  const [most] = counts.toSorted((one, other) => other.count - one.count)
  return most && most.count > 0 ? most.each : ','
}

function faultLine(error: unknown): number | undefined {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : undefined
}
