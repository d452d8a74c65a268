import louvain from 'graphology-communities-louvain'
import seedrandom from 'seedrandom'
import { graphOf } from './graph-of.js'
import { at, type OneMode } from './one-mode.js'

/** Groups of nodes that are joined more with each other than with the rest. */
export interface Communities {
  /** Numbers of the nodes that have a relationship, ascending. */
  readonly node: Int32Array
  /** At the same place: the number of its group, from 1; the largest first, of equals the one with the smallest node. */
  readonly community: Int32Array
  /** How much more weight lies within the groups than would by chance, -0.5 to 1 (Newman and Girvan 2004); null without a relationship. */
  readonly modularity: number | null
}

/** Finds groups by the Louvain method (Blondel and others 2008), weighted, with a fixed seed: the same data, the same groups. */
export function findCommunities(pairs: OneMode): Communities {
  const graph = graphOf(pairs)
  if (graph.size === 0) return { node: new Int32Array(), community: new Int32Array(), modularity: null }
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: 'weight',
    rng: seedrandom('communities'),
  })
  const nodes = Int32Array.from(graph.nodes(), Number)
  const found = Int32Array.from(nodes, (node) => communities[node] ?? 0)
  return { node: nodes, community: renumbered(found), modularity }
}

function renumbered(found: Int32Array): Int32Array {
  const sizes = new Map<number, { size: number; first: number }>()
  for (const [index, community] of found.entries()) {
    const known = sizes.get(community) ?? { size: 0, first: index }
    sizes.set(community, { ...known, size: known.size + 1 })
  }
  const order = [...sizes].toSorted(([, one], [, other]) => other.size - one.size || one.first - other.first)
  const numbers = new Map(order.map(([community], index) => [community, index + 1]))
  return found.map((community) => numbers.get(community) ?? 0)
}

/** Nodes by the number of their group, ascending in both. */
export function membersOf({ node, community }: Communities): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const [index, group] of community.entries()) {
    const members = groups.get(group) ?? []
    members.push(at(node, index))
    groups.set(group, members)
  }
  return new Map([...groups].toSorted(([one], [other]) => one - other))
}
