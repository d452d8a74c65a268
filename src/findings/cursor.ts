/** Cursors of pages: the sort values of a line in a form that clients carry without reading it. */
import { PublicError } from '../errors.js'

/** What a list is ordered by, such as a date and an id; null where the line has none. */
export type CursorValue = string | number | boolean | null

/** The cursor behind a line, from the values that order it: what `next` says. */
export function cursorOf(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The values that `after` stands for, as many as `length`; undefined when there is none. BAD_INPUT when it is no cursor of this list. */
export function readCursor(after: string | null | undefined, length: number): CursorValue[] | undefined {
  if (after === null || after === undefined) return undefined
  const values = decoded(after)
  if (values?.length === length) return values
  const found = after.slice(0, 100)
  throw new PublicError('BAD_INPUT', `Cannot use after: "${found}" is not a cursor of an earlier page`, {
    argument: 'after',
    found,
    allowed: 'the `next` of an earlier page',
  })
}

function decoded(after: string): CursorValue[] | undefined {
  // A cursor holds a few short values: a longer text is none of ours.
  if (after.length > 2_000) return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    return Array.isArray(values) && values.every(isCursorValue) ? values : undefined
  } catch {
    return undefined
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
