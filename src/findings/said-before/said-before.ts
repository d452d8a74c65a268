import { PublicError } from '../../errors.js'
import type { QueryResolvers, QuerySaidBeforeArgs } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { firstDay } from '../first-day.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { within } from '../within.js'
import { saidInWords, type SaidInWords } from './said-in-words.js'

interface SaidRow extends SaidInWords {
  readonly key: string
  readonly said: NodeRow
  readonly event: NodeRow | null
  readonly about: readonly (NodeRow & { readonly basis: string | null })[]
  readonly sources: SourceRow[]
}

interface Found {
  readonly name: string
  readonly undated: number
  readonly lines: SaidRow[]
}

/**
 * Resolves `Query.saidBefore`: NOT_FOUND for an unknown id; BAD_INPUT unless exactly one of the two is given, for a `since`
 * that is no year, month or day, and for a `first` outside 1 to 500.
 */
export const saidBefore: QueryResolvers['saidBefore'] = async (_root, args, { read }) => {
  const { noun, id } = speakerOf(args)
  const first = within(1, 500, 'first', args.first)
  const since = args.since ? firstDay('since', args.since) : ''
  const [after = ''] = readCursor(args.after, 1) ?? []
  const [row] = await read<Found>('said-before', { noun, id, since, first, after: String(after) })
  if (!row) throw await notFound(read, noun, id)
  const page = row.lines.slice(0, first)
  const last = row.lines.length > first ? page.at(-1) : undefined
  return {
    lines: page.map((line) => lineOf(row.name, line)),
    undated: row.undated,
    note: page.length > 0 ? null : noteOf(row, args.since),
    complete: !last && row.undated === 0,
    next: last ? cursorOf([last.key]) : null,
  }
}

function speakerOf({ organization, country }: Pick<QuerySaidBeforeArgs, 'organization' | 'country'>) {
  if (organization && !country) return { noun: 'Organization', id: organization }
  if (country && !organization) return { noun: 'Country', id: country }
  const found = organization ? 'both' : 'neither'
  const message = `Cannot tell who is meant: found ${found}, allowed is exactly one of organization and country`
  throw new PublicError('BAD_INPUT', message, { found })
}

function lineOf(name: string, line: SaidRow) {
  const about = distinctTopics(line.about)
  const { kind, event, date, said, sources } = line
  return {
    kind,
    event,
    date,
    said,
    about,
    inWords: saidInWords(name, { ...line, about }),
    sources: distinctSources(sources),
  }
}

/** A topic that is stated twice, in words and by a reading, is stated in words. */
function distinctTopics(about: SaidRow['about']) {
  const read = about.filter(({ basis }) => basis === 'SUGGESTED')
  const named = new Map(about.filter(({ basis }) => basis !== 'SUGGESTED').map((topic) => [topic.id, topic]))
  return [...new Map([...read.map((topic) => [topic.id, topic] as const), ...named]).values()].toSorted((one, other) =>
    (one.label ?? one.id) < (other.label ?? other.id) ? -1 : 1,
  )
}

function noteOf({ name, undated }: Found, since: string | null | undefined): string {
  if (undated > 0) return `Nothing known of ${name} since ${since}; of ${undated} more the day is not known`
  return `No source in the graph says what ${name} has said${since ? ` since ${since}` : ''}`
}
