import { at } from '../networks/one-mode.js'
import { projections } from '../networks/projections.js'
import type { Read } from './context.js'
import { readCursor, cursorOf } from './cursor.js'
import { parametersOf, type Projected } from './read-projection.js'
import { distinctSources, type SourceRow } from './ref.js'

/** Two nodes and what they share. */
export interface Pair {
  /** Ids; the first in ascending order is the first. */
  readonly from: string
  readonly to: string
  /** How many they share. */
  readonly weight: number
  readonly named: number
  readonly suggested: number
  /** Ids of what they share, ascending. */
  readonly through: readonly string[]
}

/** Pairs of a projection, strongest first, and what comes after them. */
export interface PairsPage {
  readonly pairs: readonly Pair[]
  readonly complete: boolean
  readonly next: string | null
  /** Number of all pairs that share enough. */
  readonly count: number
}

/** The pairs that share at least so many, behind a cursor. */
export function pairsPage(
  projected: Projected,
  { atLeast, first, after }: { atLeast: number; first: number; after: string | null | undefined },
): PairsPage {
  const { from, to, weight } = projected.oneMode
  const weaker = weight.findIndex((each) => each < atLeast)
  const count = weaker === -1 ? weight.length : weaker
  const start = startOf(projected, readCursor(after, 3))
  const pairs = pairsBetween(projected, start, Math.min(count, start + first))
  const last = start + pairs.length - 1
  const complete = start + first >= count
  const { nodes } = projected.twoMode
  const next = complete ? null : cursorOf([at(weight, last), nodes[at(from, last)] ?? '', nodes[at(to, last)] ?? ''])
  return { pairs, complete, next, count }
}

/** The pairs of a stretch of the projection. */
export function pairsBetween({ oneMode, twoMode, shares }: Projected, start: number, end: number): Pair[] {
  const { nodes, shared } = twoMode
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => {
    const index = start + offset
    const [from, to] = [at(oneMode.from, index), at(oneMode.to, index)]
    const others = new Set(shares[to]?.map((share) => share.shared))
    const both = (shares[from] ?? []).filter((share) => others.has(share.shared))
    const named = at(oneMode.named, index)
    return {
      from: nodes[from] ?? '',
      to: nodes[to] ?? '',
      weight: at(oneMode.weight, index),
      named,
      suggested: at(oneMode.weight, index) - named,
      through: both.map((share) => shared[share.shared] ?? ''),
    }
  })
}

/** The place after the pair of a cursor, also where the data changed and it is gone. */
function startOf({ oneMode, twoMode }: Projected, cursor: readonly unknown[] | undefined): number {
  if (!cursor) return 0
  const [weight, from, to] = [Number(cursor[0]), String(cursor[1]), String(cursor[2])]
  const { nodes } = twoMode
  const behind = oneMode.weight.findIndex((each, index) => {
    if (each !== weight) return each < weight
    const own = nodes[at(oneMode.from, index)] ?? ''
    return own > from || (own === from && (nodes[at(oneMode.to, index)] ?? '') > to)
  })
  return behind === -1 ? oneMode.weight.length : behind
}

// One statement with more of them would run into its time limit.
const membershipsAtOnce = 2_000

/** Gives the sources of a node's standing with shared ones, each once per place in it. */
export type SourcesOfShares = (ids: Iterable<string>, through: Iterable<string>) => SourceRow[]

/** Reads the sources of what joins nodes with shared ones. */
export async function readShareSources(
  read: Read,
  projected: Projected,
  shares: Iterable<{ readonly node: string; readonly shared: string }>,
): Promise<SourcesOfShares> {
  const wanted = [...new Map([...shares].map((share) => [keyOf(share.node, share.shared), share])).values()]
  const parameters = { ...parametersOf(projections[projected.name]), basis: projected.bases }
  const byKey = new Map<string, SourceRow[]>()
  for (let start = 0; start < wanted.length; start += membershipsAtOnce) {
    const pairs = wanted.slice(start, start + membershipsAtOnce)
    const rows = await read<{ node: string; shared: string; sources: SourceRow[] }>('projected-sources', {
      ...parameters,
      pairs,
    })
    for (const { node, shared, sources } of rows) byKey.set(keyOf(node, shared), sources)
  }
  return (ids, through) => {
    const shared = [...through]
    return distinctSources([...ids].flatMap((id) => shared.flatMap((each) => byKey.get(keyOf(id, each)) ?? [])))
  }
}

function keyOf(node: string, shared: string): string {
  return `${node} ${shared}`
}
