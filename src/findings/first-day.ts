import { PublicError } from '../errors.js'

/** The first day of a year, month or day, as YYYY-MM-DD; BAD_INPUT, naming the argument, for any other date. */
export function firstDay(argument: string, found: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(found) ?? []
  const text = `${year}-${month}-${day}`
  const read = new Date(`${text}T00:00:00Z`)
  if (year && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)) return text
  const allowed = 'a year, month or day such as 2020, 2020-05 or 2020-05-12'
  throw new PublicError('BAD_INPUT', `Cannot use ${argument}: found "${found.slice(0, 40)}", allowed is ${allowed}`, {
    argument,
    found: found.slice(0, 40),
    allowed,
  })
}
