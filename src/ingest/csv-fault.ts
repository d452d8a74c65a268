import { CsvError } from 'csv-parse'
import type { Problem } from './problem.js'

/** Why a CSV file cannot be read on from a line, as a problem. */
export function csvFault(error: unknown, file: string, line: number): Problem {
  const problem = (found: string, message: string): Problem => ({
    file,
    line,
    column: '',
    found,
    allowed: 'CSV as in RFC 4180',
    message,
  })
  if (!(error instanceof CsvError)) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return problem(code, `The file cannot be read (${code})`)
  }
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'A quotation mark opens in or after this row and never closes'
      : 'A quotation mark stands where none may be'
  return problem(
    error.code,
    `${what}: put quotation marks around the whole cell, and write each one inside it twice ("")`,
  )
}
