/** Pages of lines that are laid out as a table of values: where a page begins and ends. */
import { PublicError } from '../../errors.js'
import { cursorOf, readCursor } from '../cursor.js'

/** Lists whose combinations are the lines, the last changing quickest. */
export type Layout = readonly (readonly { readonly id: string }[])[]

/** A page of lines by their numbers, and what is left after it. */
export interface Page {
  readonly numbers: readonly number[]
  readonly complete: boolean
  /** Cursor of the next page; null when complete. */
  readonly next: string | null
  /** Lines after this page. */
  readonly left: number
}

/** The page of `first` lines behind a cursor; BAD_INPUT for a cursor of another list or of data that have changed. */
export function pageOf(
  layout: Layout,
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
): Page {
  const size = layout.reduce((product, { length }) => product * length, 1)
  const start = after === null || after === undefined ? 0 : numberOf(layout, after) + 1
  const end = Math.min(size, start + first)
  const numbers = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
  const complete = end >= size
  return { numbers, complete, next: complete ? null : cursorOf(idsAt(layout, end - 1)), left: size - end }
}

/** The place of a line in each list. */
export function placesAt(layout: Layout, number: number): number[] {
  const places: number[] = []
  let rest = number
  for (const { length } of layout.toReversed()) {
    places.unshift(rest % length)
    rest = Math.floor(rest / length)
  }
  return places
}

function idsAt(layout: Layout, number: number): string[] {
  return placesAt(layout, number).map((place, list) => layout[list]?.[place]?.id ?? '')
}

function numberOf(layout: Layout, after: string): number {
  const ids = readCursor(after, layout.length) ?? []
  return layout.reduce((number, list, index) => {
    const place = list.findIndex(({ id }) => id === ids[index])
    if (place >= 0) return number * list.length + place
    const message = 'Cannot use after: the line that it stands behind is not in this answer; begin again without it'
    throw new PublicError('BAD_INPUT', message, { argument: 'after', found: after.slice(0, 100) })
  }, 0)
}
