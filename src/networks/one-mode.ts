import type { Memberships } from './two-mode.js'

/** Nodes joined by what they share: one entry a pair, in the four arrays at the same place; strongest first, then by number. */
export interface OneMode {
  readonly nodeCount: number
  /** The smaller number of the two. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** How many they share. */
  readonly weight: Int32Array
  /** How many of these the sources name on both sides. */
  readonly named: Int32Array
  /** Numbers of the shared nodes that were left out, ascending: together they would join more pairs than is allowed. */
  readonly leftOut: Int32Array
}

/** Pairs that all shared nodes may join at most, counted once for each shared node. */
export const maxPairs = 500_000

/** Joins the nodes that share something, as many shared nodes as `limit` pairs allow; those with the most members are left out first. */
export function joinShared(memberships: Memberships, limit: number = maxPairs): OneMode {
  const { members, joined } = groupBoth(memberships)
  const leftOut = tooMany(members, limit)
  const pairs = countPairs(memberships, members, joined, new Set(leftOut))
  const order = Uint32Array.from(pairs.from.keys()).toSorted(
    (one, other) =>
      at(pairs.weight, other) - at(pairs.weight, one) ||
      at(pairs.from, one) - at(pairs.from, other) ||
      at(pairs.to, one) - at(pairs.to, other),
  )
  const sorted = (values: readonly number[]) => Int32Array.from(order, (index) => at(values, index))
  return {
    nodeCount: memberships.nodeCount,
    from: sorted(pairs.from),
    to: sorted(pairs.to),
    weight: sorted(pairs.weight),
    named: sorted(pairs.named),
    leftOut: Int32Array.from(leftOut),
  }
}

interface Member {
  readonly number: number
  readonly named: number
}

function groupBoth({ nodeCount, sharedCount, node, shared, named }: Memberships) {
  const members = Array.from({ length: sharedCount }, (): Member[] => [])
  const joined = Array.from({ length: nodeCount }, (): Member[] => [])
  for (let index = 0; index < node.length; index++) {
    members[at(shared, index)]?.push({ number: at(node, index), named: at(named, index) })
    joined[at(node, index)]?.push({ number: at(shared, index), named: at(named, index) })
  }
  return { members, joined }
}

function tooMany(members: readonly Member[][], limit: number): number[] {
  const bySize = [...members.keys()].toSorted(
    (one, other) => (members[one]?.length ?? 0) - (members[other]?.length ?? 0) || one - other,
  )
  let pairs = 0
  const first = bySize.findIndex((index) => {
    const size = members[index]?.length ?? 0
    pairs += (size * (size - 1)) / 2
    return pairs > limit
  })
  return first === -1 ? [] : bySize.slice(first).toSorted((one, other) => one - other)
}

/** For each node, counts what it shares with those of a higher number: no table of all pairs is needed. */
function countPairs(
  { nodeCount }: Memberships,
  members: readonly Member[][],
  joined: readonly Member[][],
  leftOut: ReadonlySet<number>,
) {
  const pairs = { from: [] as number[], to: [] as number[], weight: [] as number[], named: [] as number[] }
  const weight = new Int32Array(nodeCount)
  const named = new Int32Array(nodeCount)
  for (const [one, shares] of joined.entries()) {
    const met: number[] = []
    for (const share of shares) {
      if (leftOut.has(share.number)) continue
      for (const other of members[share.number] ?? []) {
        if (other.number <= one) continue
        if (weight[other.number] === 0) met.push(other.number)
        weight[other.number] = at(weight, other.number) + 1
        named[other.number] = at(named, other.number) + share.named * other.named
      }
    }
    for (const other of met) {
      pairs.from.push(one)
      pairs.to.push(other)
      pairs.weight.push(at(weight, other))
      pairs.named.push(at(named, other))
      weight[other] = 0
      named[other] = 0
    }
  }
  return pairs
}

/** The number at a place that is known to be there. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
