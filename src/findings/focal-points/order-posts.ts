/** The order of posts, and which of them is newer than another of the same function and instrument. */
import type { FocalPointFunction } from '../../generated/resolvers.js'
import type { NodeRow } from '../ref.js'

/** A post as far as its place needs it. */
export interface PlacedPost {
  readonly focalPoint: NodeRow
  readonly function: FocalPointFunction
  readonly functionAsStated: string | null
  readonly instruments: readonly { readonly id: string; readonly adopted: string | null }[]
  readonly articles: readonly { readonly id: string }[]
  /** First and last day that it can be known as of, as YYYY-MM-DD; null when no source says. */
  readonly earliest: string | null
  readonly latest: string | null
}

const order: readonly FocalPointFunction[] = [
  'REVIEW_FOCAL_POINT',
  'CENTRAL_AUTHORITY',
  'COORDINATOR',
  'RAPPORTEUR',
  'BODY',
  'OTHER',
]

/** One text to sort by: function, instruments by adoption (those with none last), newest first, undated last, id. */
export function placeOf({ focalPoint, function: what, instruments, latest }: PlacedPost): string {
  const served = instruments.map(({ id, adopted }) => `${adopted ?? '9999'}${id} `).join('')
  // The newest day has the smallest number.
  const age = latest ? String(99_999_999 - Number(latest.replaceAll('-', ''))) : 'undated'
  return [order.indexOf(what), `${served}~`, age, focalPoint.id].join('|')
}

/** Of all posts, those of the same function, instrument and article that are of a later day for sure, newest first. */
export function newerOf<Post extends PlacedPost>(post: Post, all: readonly Post[]): Post[] {
  return all
    .filter((other) => isLater(other, post) && takesThePlace(other, post))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

function isLater(one: PlacedPost, other: PlacedPost): boolean {
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest
}

function takesThePlace(one: PlacedPost, other: PlacedPost): boolean {
  if (one.function !== other.function || !isOneAtATime(one, other)) return false
  const isUndivided = one.articles.length + other.articles.length === 0
  return sharesOne(one.instruments, other.instruments) && (isUndivided || sharesOne(one.articles, other.articles))
}

// There may be many bodies and other contacts at a time: only one that says the same of itself takes the place.
function isOneAtATime(one: PlacedPost, other: PlacedPost): boolean {
  if (one.function !== 'BODY' && one.function !== 'OTHER') return true
  return one.functionAsStated !== null && one.functionAsStated === other.functionAsStated
}

function sharesOne(some: PlacedPost['articles'], others: PlacedPost['articles']): boolean {
  return some.some(({ id }) => others.some((other) => other.id === id))
}
