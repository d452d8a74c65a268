import type { QueryResolvers } from '../../generated/resolvers.js'
import { readConcernReasons, type ConcernReasons } from '../concern-reasons.js'
import { cursorOf, readCursor } from '../cursor.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { readHelpers, type Helpers } from './read-helpers.js'

interface Line {
  readonly key: string
  readonly date: string | null
  readonly recommendation: NodeRow
  readonly crimes: readonly (NodeRow & { readonly sourceIds: string[] })[]
}

interface Found {
  readonly name: string
  readonly crimeName: string | null
  readonly crimeKnown: boolean
  readonly withoutCrime: number
  readonly restCount: number
  readonly lines: readonly Line[]
}

/**
 * Resolves `Query.whoCanHelp`: NOT_FOUND for an unknown country or crime, BAD_INPUT for a `first` outside 1 to 500 or
 * `stakeholders` outside 1 to 50.
 */
export const whoCanHelp: QueryResolvers['whoCanHelp'] = async (_root, { country, crime, ...args }, { read }) => {
  const first = within(1, 500, 'first', args.first)
  const most = within(1, 50, 'stakeholders', args.stakeholders)
  const [after = ''] = readCursor(args.after, 1) ?? []
  const basis = args.basis ?? ['NAMED', 'SUGGESTED']
  const parameters = { country, crime: crime ?? '', basis, first, after: String(after) }
  const [row] = await read<Found>('who-can-help', parameters)
  if (!row) throw await notFound(read, 'Country', country)
  if (crime && !row.crimeKnown) throw await notFound(read, 'Crime', crime)
  const ids = row.lines.map(({ recommendation }) => recommendation.id)
  const sets = setsOf(row.lines)
  const [helpers, reasons] = await Promise.all([
    readHelpers(read, [...sets.values()], { country: { id: country, name: row.name }, basis, most }),
    readConcernReasons(
      read,
      ids.map((recommendation) => ({ country, recommendation })),
    ),
  ])
  const bySet = new Map([...sets.keys()].map((key, index) => [key, helpers[index]]))
  const stated = ids.flatMap((id) => reasons(country, id)?.stated.map((each) => each.id) ?? [])
  const sourcesOf = await readSources(read, [...ids, ...stated])
  const lines = row.lines.map((line) =>
    lineOf(line, bySet.get(setKey(line)), { reasons: reasons(country, line.recommendation.id), sourcesOf }),
  )
  const last = row.restCount > lines.length ? row.lines.at(-1) : undefined
  return {
    lines,
    left: row.restCount - lines.length,
    withoutCrime: row.withoutCrime,
    note: lines.length > 0 ? null : noteOf(row),
    complete: !last && lines.every(({ moreHelpers }) => moreHelpers === 0),
    next: last ? cursorOf([last.key]) : null,
  }
}

/** Many recommendations are about the same crimes: who works on those is asked once. */
function setsOf(lines: readonly Line[]): Map<string, string[]> {
  return new Map(lines.map((line) => [setKey(line), line.crimes.map(({ id }) => id)]))
}

function setKey({ crimes }: Line): string {
  return crimes.map(({ id }) => id).join(' ')
}

function lineOf(
  { recommendation, date, crimes }: Line,
  helpers: Helpers | undefined,
  { reasons, sourcesOf }: { reasons: ConcernReasons | undefined; sourcesOf: SourcesOf },
) {
  const about = { id: recommendation.id, only: crimes.flatMap(({ sourceIds }) => sourceIds) }
  return {
    recommendation,
    date,
    reasons: reasons?.reasons ?? [],
    crimes: [...crimes],
    ...(helpers ?? { helpers: [], named: 0, suggested: 0, moreHelpers: 0 }),
    derivedFrom: reasons?.derivedFrom ?? [],
    sources: sourcesOf([about, ...(reasons?.stated ?? [])]),
  }
}

function noteOf({ name, crimeName, withoutCrime }: Found): string {
  const about = crimeName ? `${crimeName} and` : 'a crime and'
  const others = withoutCrime > 0 ? `; ${withoutCrime} that concern it are about something else` : ''
  return `No recommendation in the graph is about ${about} concerns ${name}${others}`
}
