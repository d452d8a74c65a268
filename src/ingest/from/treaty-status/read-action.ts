import { spanOfDate } from '../../../model/partial-date.js'

/** What a cell of the table says was done, and when. */
export interface CellAction {
  readonly day: string
  readonly kind: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// The marks are those of the column's own title; capitals count.
const marks: Readonly<Record<string, string>> = {
  '': 'RATIFICATION',
  A: 'ACCEPTANCE',
  AA: 'APPROVAL',
  a: 'ACCESSION',
  d: 'SUCCESSION',
}

/** What a cell of each column may hold, for messages. */
export const allowedInCell = {
  signature: 'an empty cell or a day such as 12 Dec 2000',
  consent: 'an empty cell or a day such as 18 Oct 2004, followed by A, AA, a or d where it is no ratification',
}

/** Reads a cell that is not empty; undefined when it is not understood. */
export function readAction(column: 'signature' | 'consent', cell: string): CellAction | undefined {
  const [, date, mark = ''] =
    /^(\d{1,2}[ -][A-Za-z]+\.?[ -]\d{2,4}|\d{4}-\d{2}-\d{2})(?: ?\(?([A-Za-z]{1,2})\)?)?(?:[ ,]+\d{1,2})*,?$/.exec(
      cell,
    ) ?? []
  const day = date && readDay(date)
  if (!day) return undefined
  if (column === 'signature') return mark === '' ? { day, kind: 'SIGNATURE' } : undefined
  const kind = marks[mark]
  return kind ? { day, kind } : undefined
}

/** A day as the depositary writes it, `12 Dec 2000`, or as a spreadsheet makes it, `12-Dec-00` or `2000-12-12`. */
export function readDay(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return spanOfDate(text) ? text : undefined
  const [, day = '', name = '', year = ''] = /^(\d{1,2})[ -]([A-Za-z]+)\.?[ -](\d{4}|\d{2})$/.exec(text) ?? []
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return undefined
  // The instruments are of 2000 and 2001: a year of two figures is of this century.
  const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return spanOfDate(date) ? date : undefined
}
