import { spanOfDate, type Span } from '../model/partial-date.js'
import { compare } from './order.js'

/** A date as stated, with the days that it can mean; open or unknown on one side at most. */
export interface PartialDate extends Span {
  readonly stated: string
}

/** Makes a reader of dates that remembers what it read; undefined for what is not a date. */
export function dateReader(): (text: string) => PartialDate | undefined {
  const known = new Map<string, PartialDate | undefined>()
  return (text) => {
    if (!known.has(text)) known.set(text, readDate(text))
    return known.get(text)
  }
}

function readDate(stated: string): PartialDate | undefined {
  const span = spanOfDate(stated)
  return span && (span.earliest !== null || span.latest !== null) ? { stated, ...span } : undefined
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
