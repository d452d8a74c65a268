import { CsvError, parse } from 'csv-parse/sync'

/** A record of a table, with the line on which it begins. */
export interface TableRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** Why a text is no table, and after which line. */
export interface TableFault {
  readonly code: string
  readonly line: number
}

/** The records of a CSV text with line feeds; parted by commas, semicolons or tabs, whichever its header has most of. */
export function readTable(text: string, isHeader: (line: string) => boolean): TableRecord[] | TableFault {
  const header = text.split('\n').find(isHeader) ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  const delimiter = counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ','
  const records: TableRecord[] = []
  let begins = 1
  const take = (cells: string[], { lines }: { lines: number }) => {
    records.push({ line: begins, cells })
    begins = lines + 1
    return null
  }
  try {
    parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, on_record: take })
    return records
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { code: error.code, line: begins }
  }
}
