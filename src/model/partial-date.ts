/** Dates as precise as their source (EDTF, ISO 8601-2), and the days that they can mean. */
import edtf, { parse, type Extended } from 'edtf'

/** The first and the last day that a date can mean, as YYYY-MM-DD; null where an interval is open or its end unknown. */
export interface Span {
  readonly earliest: string | null
  readonly latest: string | null
}

/** What is allowed, for messages. */
export const partialDateAllowed =
  'a date as precise as its source (EDTF level 0 or 1) such as 2010, 2010-05, 2010-05-12, 2018~ or 2014/2016'

// A time of day, a year before 1 or after 9999, or a year of which no digit is known.
const unusable = /[TY]|(?:^|\/)-|XXXX/

/** The span of a date; undefined when the text is not EDTF level 0 or 1, has a time of day, or is a season, which has no days of its own. */
export function spanOfDate(text: string): Span | undefined {
  const date = unusable.test(text) || text.length > 40 ? undefined : readDate(text)
  if (!date || (date.type !== 'Date' && date.type !== 'Interval')) return undefined
  return { earliest: dayOf(date.min), latest: dayOf(date.max) }
}

function readDate(text: string): Extended | undefined {
  try {
    return edtf(parse(text, { level: 1 }))
  } catch {
    return undefined
  }
}

function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null
  return new Date(milliseconds).toISOString().slice(0, 10)
}
