import type { Basis, FollowUpStatus, QueryResolvers } from '../../generated/resolvers.js'
import type { Details } from '../../errors.js'
import type { Read } from '../context.js'
import { cursorOf, readCursor } from '../cursor.js'
import { lastDay } from '../last-day.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownFilters, type IdFilter } from '../refuse-unknown-filters.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { followUpInWords, type FollowUpInWords, type Join } from './follow-up-in-words.js'

interface Line extends FollowUpInWords {
  readonly key: string
  readonly basis: Basis
  readonly subject: NodeRow
  /** What is recommended or promised. */
  readonly text: string
  readonly country: NodeRow | null
  readonly joins: readonly (Join & { readonly instrument: NodeRow })[]
  /** Ids of the nodes whose rows it rests on. */
  readonly statedBy: readonly string[]
}

interface Count {
  readonly status: FollowUpStatus
  readonly named: number
  readonly suggested: number
}

interface Found {
  readonly statuses: Count[]
  /** How many lines there are from this page on. */
  readonly count: number
  readonly lines: Line[]
}

/** A recommendation or a commitment, and the country that it is followed in; null where none is named. */
interface Pair {
  readonly subject: string
  readonly country: string | null
  readonly isRead: boolean
}

const bases: readonly Basis[] = ['NAMED', 'SUGGESTED']
const nothing: Found = { statuses: [], count: 0, lines: [] }

/** Resolves `Query.followUp`: NOT_FOUND for an unknown country or organization, BAD_INPUT for a `first` outside 1 to 500. */
export const followUp: QueryResolvers['followUp'] = async (_root, args, { read }) => {
  // What is not asked for is empty, not null: the database plans a statement anew for each set of parameters that are null.
  const country = args.country ?? ''
  const organization = args.organization ?? ''
  const first = within(1, 500, 'first', args.first)
  const [after = ''] = (readCursor(args.after, 1) ?? []).map(String)
  const basis = args.basis && args.basis.length > 0 ? args.basis : bases
  const about = { crimes: args.crimes ?? [], instruments: args.instruments ?? [] }
  const until = args.until ? lastDay('until', args.until) : '9999-12-31'
  const pairs = await pairsOf(read, { country, organization, ...about, until })
  const [row = nothing] = await read<Found>('follow-up', { pairs, basis, first, after })
  if (row.lines.length === 0) await refuseUnknownFilters(read, filtersOf(about))
  const sourcesOf = await readSources(
    read,
    row.lines.flatMap(({ statedBy }) => statedBy),
  )
  const left = Math.max(0, row.count - first)
  const last = left > 0 ? row.lines.at(-1) : undefined
  return {
    // On the first page only: in a file of several pages they would stand again and again.
    statuses: args.after ? [] : withUnreported(row.statuses),
    lines: row.lines.map((line) => lineOf(line, sourcesOf)),
    left,
    note: row.lines.length > 0 ? null : noteOf(row),
    complete: left === 0,
    next: last ? cursorOf([last.key]) : null,
  }
}

/** Of a country, of an organization, of both or of all; NOT_FOUND for an unknown one. */
async function pairsOf(
  read: Read,
  scope: Readonly<Record<'country' | 'organization', string>> & Details,
): Promise<Pair[]> {
  const { country, organization, ...rest } = scope
  const [found] = country
    ? await read<{ pairs: Pair[] }>('follow-up-of-country', scope)
    : organization
      ? await read<{ pairs: Pair[] }>('follow-up-of-organization', { organization, ...rest })
      : await read<{ pairs: Pair[] }>('follow-up-of-all', rest)
  if (found) return found.pairs
  await refuseUnknownFilters(read, [
    { id: country, nouns: ['Country'] },
    { id: organization, nouns: ['Organization'] },
  ])
  return []
}

function filtersOf({ crimes, instruments }: Record<'crimes' | 'instruments', readonly string[] | null>): IdFilter[] {
  return [
    ...(crimes ?? []).map((id) => ({ id, nouns: ['Crime'] as const })),
    ...(instruments ?? []).map((id) => ({ id, nouns: ['Instrument'] as const })),
  ]
}

/** What nobody has reported on is counted even when that is nothing. */
function withUnreported(statuses: Count[]): Count[] {
  if (statuses.some(({ status }) => status === 'NO_STATUS_REPORTED')) return statuses
  return [...statuses, { status: 'NO_STATUS_REPORTED', named: 0, suggested: 0 }]
}

function noteOf({ statuses }: Found): string {
  if (statuses.length > 0) return 'There is nothing after this page'
  return 'No recommendation or commitment that fits is known; there may be some all the same'
}

function lineOf(line: Line, sourcesOf: SourcesOf) {
  const { subject, text, country, date, status, basis, changes, joins } = line
  const met = joins.find(({ answer }) => answer === 'MET')
  const reported = changes.find(({ isLast }) => isLast)
  return {
    subject,
    text,
    country,
    date,
    status,
    inWords: followUpInWords(line),
    statusDate: (met ? latestConsent(joins) : reported?.date) ?? null,
    evidence: [...new Set(changes.flatMap(({ evidence }) => evidence ?? []))],
    joins: joins.map(({ instrument, answer, action }) => ({
      instrument,
      answer,
      recommended: date,
      consented: action?.date ?? null,
      how: action?.kind ?? null,
    })),
    basis,
    derivedFrom: joins.flatMap(({ action }) => action?.id ?? []),
    sources: sourcesOf(line.statedBy.map((id) => ({ id }))),
  }
}

/** Day of the consent that came last of those that answer it. */
function latestConsent(joins: readonly Join[]): string | undefined {
  return joins
    .flatMap(({ answer, action }) => (answer === 'MET' && action?.date ? [action.date] : []))
    .toSorted()
    .at(-1)
}
