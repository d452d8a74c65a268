import type { QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { lastDay } from '../last-day.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { within } from '../within.js'
import { newerOf, placeOf, type PlacedPost } from './order-posts.js'
import { noteOfPosts, postInWords } from './post-in-words.js'

interface PostRow extends PlacedPost {
  readonly office: string | null
  readonly institution: string | null
  readonly asOf: string | null
  readonly note: string | null
  readonly instruments: readonly (NodeRow & PlacedPost['instruments'][number])[]
  readonly articles: readonly NodeRow[]
  readonly sources: SourceRow[]
}

interface Found {
  readonly country: NodeRow
  readonly name: string
  readonly posts: PostRow[]
}

// Offices move: what a source said longer ago than this is to be checked.
const yearsUntilOld = 5

/** Resolves `Query.focalPointsOf`: NOT_FOUND for an unknown country, BAD_INPUT for a `first` outside 1 to 500 and an `asOf` that is no day. */
export const focalPointsOf: QueryResolvers['focalPointsOf'] = async (_root, args, { read }) => {
  const first = within(1, 500, 'first', args.first)
  const from = args.asOf ? lastDay('asOf', args.asOf) : new Date().toISOString().slice(0, 10)
  const [after = ''] = (readCursor(args.after, 1) ?? []).map(String)
  const [row] = await read<Found>('focal-points', { country: args.country })
  if (!row) throw await notFound(read, 'Country', args.country)
  const rest = row.posts
    .map((post) => ({ post, place: placeOf(post) }))
    .filter(({ place }) => place > after)
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
  const page = rest.slice(0, first)
  const old = yearsBefore(from)
  const newest = newestOf(row.posts)
  const isOlder = newest && isBefore(newest, old)
  const last = rest.length > first ? page.at(-1) : undefined
  return {
    country: row.country,
    posts: page.map(({ post }) => postOf(post, row.posts, old)),
    left: rest.length - page.length,
    newestAsOf: newest?.asOf ?? null,
    olderThanFiveYears: isOlder ?? null,
    from,
    note: noteOfPosts(
      { name: row.name, newest: newest?.asOf ?? null, isOlder: isOlder ?? false, from },
      row.posts.length > 0,
    ),
    complete: last === undefined,
    next: last ? cursorOf([last.place]) : null,
  }
}

function postOf(post: PostRow, all: readonly PostRow[], old: string) {
  const olderThanFiveYears = post.asOf === null ? null : isBefore(post, old)
  const newer = newerOf(post, all).map(({ focalPoint }) => focalPoint)
  return {
    ...post,
    instruments: [...post.instruments],
    articles: [...post.articles],
    period: newer.length > 0 ? ('EARLIER' as const) : ('TODAY' as const),
    olderThanFiveYears,
    newer,
    inWords: postInWords({ ...post, isOlder: olderThanFiveYears, newer }),
    sources: distinctSources(post.sources),
  }
}

function newestOf(posts: readonly PostRow[]): PostRow | undefined {
  const keyOf = ({ latest, focalPoint }: PostRow) => `${latest ?? '9999-12-31'}|${focalPoint.id}`
  return posts.filter(({ asOf }) => asOf !== null).toSorted((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1))[0]
}

function isBefore({ latest }: PostRow, day: string): boolean {
  return latest !== null && latest < day
}

function yearsBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - yearsUntilOld)
  return date.toISOString().slice(0, 10)
}
