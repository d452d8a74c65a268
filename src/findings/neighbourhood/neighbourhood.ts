import type { QueryResolvers } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import { cursorOf, readCursor } from '../cursor.js'
import { nodeNotFound } from '../node-not-found.js'
import { nodesById, readNodes, readRelationships, type NodeFacts } from '../read-network.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownNouns } from '../refuse-unknown-nouns.js'
import { within } from '../within.js'
import { comesAfter, inTurn, type IdsByNoun, type PlacedNode } from './in-turn.js'

/** Nodes of a ring that are looked at. */
const mostOfRing = 20_000
/** Relationships of a neighbour that is gone through. */
const mostOfHub = 1_000

/** Resolves `Query.neighbourhood`: NOT_FOUND for an unknown id, BAD_INPUT for an unknown noun or a value out of range. */
export const neighbourhood: QueryResolvers['neighbourhood'] = async (_root, args, { read, nouns: known }) => {
  const { of, depth, nouns = null } = args
  const first = within(1, 500, 'first', args.first)
  within(1, 2, 'depth', depth)
  refuseUnknownNouns('nouns', nouns, known)
  const place = readCursor(args.after, 3)
  const center = (await readNodes(read, [of])).get(of)
  if (!center) throw await nodeNotFound(read, 'of', of)
  const { all, hubs, isCut } = await readAround(read, { of, depth, nouns })
  const start = place ? all.findIndex((node) => comesAfter(node, place)) : 0
  const begin = start === -1 ? all.length : start
  const page = all.slice(begin, begin + first)
  const shown = all.slice(0, begin + page.length)
  const last = page.at(-1)
  const isLast = shown.length === all.length
  return {
    of: center.ref,
    ...(await readPage(read, center, page, shown)),
    counts: countsOf(all, shown),
    hubs,
    complete: isLast && !isCut,
    next: last && !isLast ? cursorOf([last.ring, last.rank, last.noun]) : null,
    note: noteOf(center, all, { nouns, isCut }),
  }
}

interface Asked {
  readonly of: string
  readonly depth: number
  readonly nouns: readonly string[] | null
}

interface Around {
  /** In the order in which they are shown. */
  readonly all: readonly PlacedNode[]
  readonly hubs: NodeRow[]
  readonly isCut: boolean
}

async function readAround(read: Read, { of, depth, nouns }: Asked): Promise<Around> {
  const near = await readRing(read, [of], nouns, new Set([of]))
  if (depth === 1) return { all: inTurn(near.ids, 1), hubs: [], isCut: near.isCut }
  const nearIds = [...near.ids.values()].flat()
  const hubs = await read<NodeRow>('hubs', { ids: nearIds, most: mostOfHub })
  const isHub = new Set(hubs.map(({ id }) => id))
  const through = nearIds.filter((id) => !isHub.has(id))
  const far = await readRing(read, through, nouns, new Set([of, ...nearIds]))
  return { all: [...inTurn(near.ids, 1), ...inTurn(far.ids, 2)], hubs, isCut: near.isCut || far.isCut }
}

interface Ring {
  readonly ids: IdsByNoun
  readonly isCut: boolean
}

async function readRing(
  read: Read,
  ids: readonly string[],
  nouns: Asked['nouns'],
  known: ReadonlySet<string>,
): Promise<Ring> {
  if (ids.length === 0) return { ids: new Map(), isCut: false }
  const rows = await read<{ noun: string; ids: string[] }>('neighbour-ids', { ids, nouns, most: mostOfRing })
  const found = rows.reduce((sum, row) => sum + row.ids.length, 0)
  const fresh = rows.map((row): [string, string[]] => [row.noun, row.ids.filter((id) => !known.has(id))])
  return { ids: new Map(fresh), isCut: found >= mostOfRing }
}

async function readPage(
  read: Read,
  center: NodeFacts,
  page: readonly PlacedNode[],
  shown: readonly PlacedNode[],
): Promise<{ nodes: NodeFacts[]; relationships: Awaited<ReturnType<typeof readRelationships>> }> {
  const ids = page.map(({ id }) => id)
  const known = [center.ref.id, ...shown.map(({ id }) => id)]
  const rows = ids.length > 0 ? await read<{ id: string }>('neighbour-relationships', { ids, known }) : []
  const relationships = await readRelationships(read, { relationships: rows.map(({ id }) => id) })
  const ends = relationships.flatMap(({ from, to }) => [from, to])
  const nodes = await readNodes(read, [center.ref.id, ...ids, ...ends])
  return { nodes: nodesById(nodes), relationships }
}

function countsOf(all: readonly PlacedNode[], shown: readonly PlacedNode[]) {
  const nouns = [...new Set(all.map(({ noun }) => noun))].toSorted()
  return nouns.map((noun) => {
    const found = all.filter((node) => node.noun === noun).length
    const told = shown.filter((node) => node.noun === noun).length
    return { noun, found, shown: told, left: found - told }
  })
}

function noteOf(
  { ref }: NodeFacts,
  all: readonly PlacedNode[],
  { nouns, isCut }: { nouns: Asked['nouns']; isCut: boolean },
): string | null {
  if (isCut)
    return `More than ${mostOfRing} nodes are around ${ref.label ?? ref.id}: the rest were not looked at; choose nouns, or a depth of 1.`
  if (all.length > 0) return null
  const what = nouns ? `no ${nouns.join(', ')}` : 'nothing'
  return `The graph holds ${what} around ${ref.label ?? ref.id}: that is what it knows, not what there is.`
}
