import type { QueryResolvers } from '../../generated/resolvers.js'
import type { FindingContext, Read } from '../context.js'
import { cursorOf, readCursor } from '../cursor.js'
import { lastDay } from '../last-day.js'
import { nodesById, readNodes, readRelationships } from '../read-network.js'
import { refuseUnknownFilters } from '../refuse-unknown-filters.js'
import { refuseUnknownNouns } from '../refuse-unknown-nouns.js'
import { within } from '../within.js'
import { countNouns, standingsOf, type DayCount, type StandingCount } from './count-nouns.js'

type Standing = StandingCount['standing']

interface Asked {
  /** The last day that counts. */
  readonly asOf: string | null
  readonly nouns: readonly string[] | null
  readonly crime: string | null
  readonly country: string | null
  readonly undated: boolean
}

interface PlacedNode {
  readonly id: string
  readonly standing: Standing
}

/** Resolves `Query.network`: NOT_FOUND for an unknown crime or country, BAD_INPUT for an unknown noun or a value out of range. */
export const networkOfDay: QueryResolvers['network'] = async (_root, args, { read, keep, nouns: known }) => {
  const first = within(1, 500, 'first', args.first)
  refuseUnknownNouns('nouns', args.nouns, known)
  const { nouns = null, crime = null, country = null, undated } = args
  const asked = { asOf: args.asOf ? lastDay('asOf', args.asOf) : null, nouns, crime, country, undated }
  await refuseUnknownFilters(read, [
    { id: crime, nouns: ['Crime'] },
    { id: country, nouns: ['Country'] },
  ])
  const [after = ''] = readCursor(args.after, 1) ?? []
  const isAround = crime !== null || country !== null
  const { found, counts } = await (isAround
    ? readAround(read, asked)
    : readAll({ read, keep, nouns: known }, asked, { after, first }))
  const rest = found.filter(({ id }) => id > String(after))
  const page = rest.slice(0, first)
  const last = page.at(-1)
  const isLast = rest.length <= first
  return {
    asOf: asked.asOf,
    ...(await readPage(read, page, asked)),
    counts: after === '' ? counts : null,
    complete: isLast,
    next: last && !isLast ? cursorOf([last.id]) : null,
    note: noteOf(asked, after === '' && page.length === 0),
  }
}

interface Found {
  /** By id, at least as far as the page goes and one more. */
  readonly found: readonly PlacedNode[]
  readonly counts: ReturnType<typeof countNouns>
}

async function readAround(read: Read, { asOf, nouns, crime, country, undated }: Asked): Promise<Found> {
  const rows = await read<PlacedNode & { noun: string }>('network-around', { asOf, nouns, crime, country })
  const counts = countNouns(rows.map(({ noun, standing }) => ({ noun, standing, count: 1 })))
  // A country has no day, but its membership among the parties to an instrument follows from one.
  const isShown = ({ noun, standing }: { noun: string; standing: Standing }) =>
    standing === 'DATED' || (standing === 'UNDATED' && (undated || noun === 'Country'))
  return { found: rows.filter(isShown), counts }
}

interface Place {
  readonly after: unknown
  readonly first: number
}

async function readAll(
  { read, keep, nouns: known }: Pick<FindingContext, 'read' | 'keep' | 'nouns'>,
  { asOf, nouns, undated }: Asked,
  { after, first }: Place,
): Promise<Found> {
  const found = await read<PlacedNode>('network-page', { asOf, nouns, undated, after, first: first + 1 })
  if (after !== '') return { found, counts: [] }
  // All nodes are looked at, so it is done once for a data version.
  const { value } = await keep(
    'days of all nodes',
    () => read<DayCount>('network-days', { timeless: timelessOf(known) }),
    (days) => days.length * 150,
  )
  return { found, counts: countNouns(standingsOf(value, { asOf, nouns })) }
}

// The dates by which a node came to be; others say when it was read, ended or looked at.
const beginnings = ['date', 'began', 'adopted']

function timelessOf(nouns: FindingContext['nouns']): string[] {
  return [...nouns.values()]
    .filter(({ dates }) => !dates.some((date) => beginnings.includes(date)))
    .map(({ name }) => name)
}

/** Without what has no day, a node that has none is shown only with a relationship that has one. */
async function readPage(read: Read, page: readonly PlacedNode[], { asOf, nouns, undated }: Asked) {
  const ids = page.map(({ id }) => id)
  const rows = ids.length > 0 ? await read<{ id: string }>('network-relationships', { ids, asOf, nouns, undated }) : []
  const relationships = await readRelationships(read, { relationships: rows.map(({ id }) => id) })
  const own = page.filter(({ standing }) => undated || standing === 'DATED').map(({ id }) => id)
  const nodes = await readNodes(read, [...own, ...relationships.flatMap(({ from, to }) => [from, to])])
  return { nodes: nodesById(nodes), relationships }
}

function noteOf({ asOf, undated }: Asked, isEmpty: boolean): string | null {
  if (isEmpty) return 'The graph holds nothing of this kind: that is what it knows, not what there is.'
  const notes = [
    ...(undated ? [] : ['What has no day is left out: it may have been there.']),
    ...(asOf === null
      ? []
      : ['What has no day is as the graph holds it now, and what may be earlier or later is left out; see counts.']),
  ]
  return notes.join(' ') || null
}
