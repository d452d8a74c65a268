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

interface Found {
  readonly country: NodeRow
  readonly concernCount: number
  readonly mayConcernCount: number
  /** Kinds of groups of which the country surely is in no other. */
  readonly settled: readonly string[]
  /** Of each list the day and the id, as `2024-05-12|R001`. */
  readonly concerning: readonly string[]
  readonly perhaps: readonly string[]
}

interface Explained extends Standing {
  readonly lines: readonly Concern[]
}

/**
 * Resolves `Query.recommendationsFor`: NOT_FOUND for an unknown country and for a filter's unknown id, BAD_INPUT for a
 * `first` outside 1 to 500 and for days that are no year, month or day.
 */
export const recommendationsFor: QueryResolvers['recommendationsFor'] = async (_root, args, { read }) => {
  const { country } = args
  const first = within(1, 500, 'first', args.first)
  const [concernAfter = '', mayAfter = ''] = (readCursor(args.after, 2) ?? []).map(String)
  const since = args.since ? firstDay('since', args.since) : ''
  const until = args.until ? lastDay('until', args.until) : '9999-12-31'
  const position = { first, concernAfter, mayAfter }
  const parameters = { ...parametersOf(args), since, until }
  const [row] = await read<Found>('recommendations-for', { country, ...parameters, ...position })
  if (!row) throw await notFound(read, 'Country', country)
  if (keysOf(row).length === 0) await refuseUnknownFilters(read, filtersOf(args))
  const ids = keysOf(row).map(idIn)
  const [explained] = await read<Explained>('why-for', { country, ids, settled: row.settled })
  if (!explained) throw await notFound(read, 'Country', country)
  const isNarrowed = [args.since, args.until, ...filtersOf(args).map(({ id }) => id), args.forum].some(Boolean)
  return {
    ...pageOf(row, explained, { first, after: [concernAfter, mayAfter] }),
    note: keysOf(row).length > 0 ? null : noteOf(explained.name, Boolean(args.after), isNarrowed),
  }
}

interface Page {
  readonly first: number
  /** How far each of the two lists had been shown before. */
  readonly after: readonly [string, string]
}

function pageOf(row: Found, explained: Explained, { first, after }: Page) {
  const byId = new Map(explained.lines.map((line) => [line.recommendation.id, line]))
  const linesOf = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const line = byId.get(idIn(key))
      return line ? [concernOf(explained, line)] : []
    })
  const concernLeft = Math.max(0, row.concernCount - first)
  const mayConcernLeft = Math.max(0, row.mayConcernCount - first)
  const complete = concernLeft + mayConcernLeft === 0
  // A list that is at its end stays there.
  const next = [row.concerning.at(-1) ?? after[0], row.perhaps.at(-1) ?? after[1]]
  return {
    country: row.country,
    concern: linesOf(row.concerning),
    mayConcern: linesOf(row.perhaps),
    concernLeft,
    mayConcernLeft,
    complete,
    next: complete ? null : cursorOf(next),
  }
}

function keysOf({ concerning, perhaps }: Found): string[] {
  return [...concerning, ...perhaps]
}

function idIn(key: string): string {
  return key.slice(key.indexOf('|') + 1)
}

function noteOf(name: string, isLater: boolean, isNarrowed: boolean): string {
  if (isLater) return 'There is nothing after this page'
  return isNarrowed
    ? `No recommendation known to concern ${name}, or that may, fits all of these filters`
    : `No source in the graph addresses a recommendation to ${name}; one may exist all the same`
}
