import edtf, { parse } from 'edtf'
import { compare } from './order.js'

/** A date as stated, with the first and the last day that it can mean; null where it is open or unknown on that side. */
export interface PartialDate {
  readonly stated: string
  readonly earliest: string | null
  readonly latest: string | null
}

/** What a date cell may hold, in words for a message. */
export const allowedDates = 'an EDTF date such as 2010, 2010-05, 2010-05-12, 2018~ or 2014/2016'

/** Makes a reader of EDTF (ISO 8601-2) level 0 and 1; undefined for what is not such a date. It remembers what it read. */
export function dateReader(): (text: string) => PartialDate | undefined {
  const known = new Map<string, PartialDate | undefined>()
  return (text) => {
    if (!known.has(text)) known.set(text, readDate(text))
    return known.get(text)
  }
}

// Not taken though level 1 has them: negative and very long years, years without a digit, times of day.
// Seasons are left out too, because their months differ by hemisphere.
const unusable = /[TYZ:]|^-|\/-|XXXX/

function readDate(text: string): PartialDate | undefined {
  if (unusable.test(text)) return undefined
  try {
    const { type } = parse(text, { level: 1 })
    if (type !== 'Date' && type !== 'Interval') return undefined
    const { min, max } = edtf(text)
    const [earliest, latest] = [dayOf(min), dayOf(max)]
    if (earliest === null && latest === null) return undefined
    return { stated: text, earliest, latest }
  } catch {
    return undefined
  }
}

function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** Whether every day that the inner date can mean is one that the outer can mean. */
export function liesInside(inner: PartialDate, outer: PartialDate): boolean {
  const after = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)
  const before = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest)
  return after && before
}

/** Orders dates from the narrowest span to the widest; of equal spans the unqualified first, then by their text. */
export function byWidth(one: PartialDate, other: PartialDate): number {
  const qualified = (date: PartialDate) => Number(/[?~%]/.test(date.stated))
  return widthOf(one) - widthOf(other) || qualified(one) - qualified(other) || compare(one.stated, other.stated)
}

function widthOf(date: PartialDate): number {
  if (date.earliest === null || date.latest === null) return Number.MAX_SAFE_INTEGER
  return Date.parse(date.latest) - Date.parse(date.earliest)
}

/** The date that ends last, then begins last: of several claims, the most recent day that they speak of. */
export function latestOf(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((one, other) => compare(keyOf(other), keyOf(one)))[0]
}

function keyOf(date: PartialDate): string {
  return `${date.latest ?? '9999-12-31'} ${date.earliest ?? '0000-01-01'} ${date.stated}`
}
