import { at } from '../../networks/one-mode.js'
import type { Projected } from '../read-projection.js'

/** Something shared, and which of a group share it. */
export interface Held {
  /** Id of what is shared. */
  readonly shared: string
  /** Ids of those who share it. */
  readonly members: readonly string[]
  readonly named: number
}

/** What holds a group together: what at least two of its members share, most members first, then by id; at most five. */
export function heldBy({ shares, twoMode }: Projected, members: readonly number[]): Held[] {
  const held = new Map<number, { members: string[]; named: number }>()
  for (const member of members) {
    for (const { shared, named } of shares[member] ?? []) {
      const known = held.get(shared) ?? { members: [], named: 0 }
      known.members.push(twoMode.nodes[member] ?? '')
      known.named += named ? 1 : 0
      held.set(shared, known)
    }
  }
  return [...held]
    .filter(([, each]) => each.members.length > 1)
    .toSorted(([one, ones], [other, others]) => others.members.length - ones.members.length || one - other)
    .slice(0, 5)
    .map(([shared, each]) => ({ shared: twoMode.shared[shared] ?? '', ...each }))
}

/** The group of each node by id. */
export function groupsById(
  { twoMode }: Projected,
  { node, community }: { readonly node: Int32Array; readonly community: Int32Array },
): Map<string, number> {
  return new Map(Array.from(node, (number, index) => [twoMode.nodes[number] ?? '', at(community, index)]))
}
