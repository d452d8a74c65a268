import type { QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { lastDay } from '../last-day.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { within } from '../within.js'
import { noteOfPosts, postInWords, type PostInWords } from './post-in-words.js'

interface PostRow extends PostInWords {
  readonly key: string
  readonly focalPoint: NodeRow
  readonly note: string | null
  readonly instruments: NodeRow[]
  readonly articles: NodeRow[]
  readonly newer: NodeRow[]
  readonly sources: SourceRow[]
}

interface Found {
  readonly country: NodeRow
  readonly name: string
  /** How many posts there are from this page on. */
  readonly count: number
  readonly newest: { readonly asOf: string; readonly isOlder: boolean } | null
  readonly posts: PostRow[]
}

// Offices move: what a source said longer ago than this is to be checked.
const yearsUntilOld = 5

/** Resolves `Query.focalPointsOf`: NOT_FOUND for an unknown country, BAD_INPUT for a `first` outside 1 to 500 and an `asOf` that is no day. */
export const focalPointsOf: QueryResolvers['focalPointsOf'] = async (_root, args, { read }) => {
  const { country } = args
  const first = within(1, 500, 'first', args.first)
  const from = args.asOf ? lastDay('asOf', args.asOf) : new Date().toISOString().slice(0, 10)
  const [after = ''] = (readCursor(args.after, 1) ?? []).map(String)
  const [row] = await read<Found>('focal-points', { country, first, after, yearsAgo: yearsBefore(from) })
  if (!row) throw await notFound(read, 'Country', country)
  const { newest, posts } = row
  const left = Math.max(0, row.count - first)
  const last = left > 0 ? posts.at(-1) : undefined
  return {
    country: row.country,
    posts: posts.map(postOf),
    left,
    newestAsOf: newest?.asOf ?? null,
    olderThanFiveYears: newest?.isOlder ?? null,
    from,
    note: noteOfPosts({ ...row, from }, posts.length > 0 || after !== ''),
    complete: left === 0,
    next: last ? cursorOf([last.key]) : null,
  }
}

function postOf(row: PostRow) {
  return {
    ...row,
    period: row.newer.length > 0 ? ('EARLIER' as const) : ('TODAY' as const),
    olderThanFiveYears: row.isOlder,
    inWords: postInWords(row),
    sources: distinctSources(row.sources),
  }
}

function yearsBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - yearsUntilOld)
  return date.toISOString().slice(0, 10)
}
