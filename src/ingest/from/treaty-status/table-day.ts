import { spanOfDate } from '../../../model/partial-date.js'
import type { PageFault, StatusPage } from './status-page.js'

const allowed = 'a day such as 2026-11-24'

/** The day of a page: as it says itself ("Status as at: 24-11-2026 05:00:18 EDT"), else as the user says; a contradiction is a fault. */
export function tableDay({ above }: StatusPage, said: string | undefined): string | PageFault {
  const fault = (found: string, message: string): PageFault => ({ line: 0, found, allowed, message })
  const own = above.flatMap(({ text }) => dayIn(text) ?? [])[0]
  if (said !== undefined && !isDay(said))
    return fault(said, `Cannot use "${said}" as the day of the table: allowed is ${allowed}`)
  if (own && said !== undefined && own !== said)
    return fault(own, `The file says its status is as at ${own}, but the option says ${said}: leave the option out`)
  return (
    own ??
    said ??
    fault('', `The file does not say of which day it is ("Status as at: ..."): say it with --as-of, ${allowed}`)
  )
}

function dayIn(text: string): string | undefined {
  const [, day, month, year] = /status\s+as\s+at\s*:?\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/i.exec(text) ?? []
  if (!day || !month || !year) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? date : undefined
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && spanOfDate(text) !== undefined
}
