import type { QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { firstDay } from '../first-day.js'
import { lastDay } from '../last-day.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownFilters } from '../refuse-unknown-filters.js'
import { within } from '../within.js'
import { concernOf, type Concern, type Standing } from './concern.js'
import { filtersOf, parametersOf } from './filters.js'
import { idIn, listAfter, perhapsOf, readToOpenGroups, type Key, type List } from './lists.js'

interface Found {
  readonly country: NodeRow
  /** Kinds of groups of which the country surely is in no other. */
  readonly settled: readonly string[]
  /** What surely concerns it. */
  readonly sure: readonly Key[]
}

interface Explained extends Standing {
  readonly lines: readonly Concern[]
}

/**
 * Resolves `Query.recommendationsFor`: NOT_FOUND for an unknown country and for a filter's unknown id, BAD_INPUT for a
 * `first` outside 1 to 500 and for days that are no year, month or day.
 */
export const recommendationsFor: QueryResolvers['recommendationsFor'] = async (_root, args, context) => {
  const { read } = context
  const { country } = args
  const first = within(1, 500, 'first', args.first)
  const after = (readCursor(args.after, 2) ?? ['', '']).map(String)
  const since = args.since ? firstDay('since', args.since) : ''
  const until = args.until ? lastDay('until', args.until) : '9999-12-31'
  const filters = { ...parametersOf(args), since, until }
  const [[row], open] = await Promise.all([
    read<Found>('recommendations-for', { country, ...filters }),
    readToOpenGroups(context, filters),
  ])
  if (!row) throw await notFound(read, 'Country', country)
  const lists = [listAfter(row.sure, after[0], first), listAfter(perhapsOf(row, open), after[1], first)] as const
  const ids = lists.flatMap(({ keys }) => keys.map(idIn))
  if (ids.length === 0) await refuseUnknownFilters(read, filtersOf(args))
  const [explained] = await read<Explained>('why-for', { country, ids, settled: row.settled })
  if (!explained) throw await notFound(read, 'Country', country)
  const isNarrowed = [args.since, args.until, ...filtersOf(args).map(({ id }) => id), args.forum].some(Boolean)
  return {
    country: row.country,
    ...pageOf(lists, explained),
    note: ids.length > 0 ? null : noteOf(explained.name, Boolean(args.after), isNarrowed),
  }
}

function pageOf([concern, mayConcern]: readonly [List, List], explained: Explained) {
  const byId = new Map(explained.lines.map((line) => [line.recommendation.id, line]))
  const linesOf = ({ keys }: List) =>
    keys.flatMap((key) => {
      const line = byId.get(idIn(key))
      return line ? [concernOf(explained, line)] : []
    })
  const complete = concern.left + mayConcern.left === 0
  return {
    concern: linesOf(concern),
    mayConcern: linesOf(mayConcern),
    concernLeft: concern.left,
    mayConcernLeft: mayConcern.left,
    complete,
    next: complete ? null : cursorOf([concern.end, mayConcern.end]),
  }
}

function noteOf(name: string, isLater: boolean, isNarrowed: boolean): string {
  if (isLater) return 'There is nothing after this page'
  return isNarrowed
    ? `No recommendation known to concern ${name}, or that may, fits all of these filters`
    : `No source in the graph addresses a recommendation to ${name}; one may exist all the same`
}
