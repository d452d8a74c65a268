import type { MeetingPart, QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { lastDay } from '../last-day.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { meetingInWords } from './meeting-in-words.js'

interface MeetingRow {
  readonly key: string
  readonly date: string | null
  readonly parts: readonly MeetingPart[]
  /** Ids of the country's participations. */
  readonly presences: readonly string[]
  readonly event: NodeRow
  /** The first `maxOthers` by name. */
  readonly others: (NodeRow & { readonly presences: readonly string[] })[]
  readonly moreOthers: number
}

interface Found {
  readonly name: string
  readonly lines: MeetingRow[]
}

// As many as a reader takes in; the event's own page has the rest.
const maxOthers = 25
const partOrder: readonly MeetingPart[] = ['PRESENT', 'HOST', 'ORGANIZER', 'SUBJECT']

/**
 * Resolves `Query.meetings`: NOT_FOUND for an unknown country; BAD_INPUT for an `until` that is no year, month or day, and
 * for a `first` outside 1 to 500.
 */
export const meetings: QueryResolvers['meetings'] = async (_root, args, { read }) => {
  const { country } = args
  const first = within(1, 500, 'first', args.first)
  // What is not asked for is the latest, not null: the database plans a statement anew for each set of nulls.
  const until = args.until ? lastDay('until', args.until) : '9999-12-31'
  const [before = '~'] = readCursor(args.after, 1) ?? []
  const [row] = await read<Found>('meetings', { country, until, before: String(before), first, others: maxOthers })
  if (!row) throw await notFound(read, 'Country', country)
  const page = row.lines.slice(0, first)
  const sourcesOf = await readSources(read, page.flatMap(idsOf))
  const lines = page.map((line) => lineOf(row.name, line, sourcesOf))
  const last = row.lines.length > first ? page.at(-1) : undefined
  return {
    lines,
    note: lines.length > 0 ? null : noteOf(row, args.until),
    complete: !last && lines.every((line) => line.moreOthers === 0),
    next: last ? cursorOf([last.key]) : null,
  }
}

function idsOf({ event, presences, others }: MeetingRow): string[] {
  return [event.id, ...presences, ...others.flatMap((other) => other.presences)]
}

function lineOf(name: string, row: MeetingRow, sourcesOf: SourcesOf) {
  const { event, date, others, moreOthers } = row
  const parts = partOrder.filter((part) => row.parts.includes(part))
  return {
    event,
    date,
    parts,
    others,
    moreOthers,
    inWords: meetingInWords({ name, event, date, parts, others, moreOthers }),
    sources: sourcesOf(idsOf(row).map((id) => ({ id }))),
  }
}

function noteOf({ name }: Found, until: string | null | undefined): string {
  return `No source in the graph ties an event to ${name}${until ? ` by ${until}` : ''}`
}
