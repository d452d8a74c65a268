import { firstDay } from './first-day.js'

/** The last day of a year, month or day, as YYYY-MM-DD; BAD_INPUT, naming the argument, for any other date. */
export function lastDay(argument: string, found: string): string {
  const first = firstDay(argument, found)
  if (found.length > 7) return first
  const last = new Date(`${first}T00:00:00Z`)
  if (found.length > 4) last.setUTCMonth(last.getUTCMonth() + 1)
  else last.setUTCFullYear(last.getUTCFullYear() + 1)
  last.setUTCDate(0)
  return last.toISOString().slice(0, 10)
}
