import type { Read } from './context.js'
import type { NetworkNodeRow, NetworkRelationshipRow, NetworkRow } from './network-rows.js'
import { readShareSources, type Pair } from './pairs.js'
import type { Projected } from './read-projection.js'
import { readRefs } from './read-refs.js'
import { distinctSources } from './ref.js'

/** What a network says of a node beside the graph's own. */
export type Figures = (id: string) => Pick<NetworkNodeRow, 'community' | 'betweenness'>

/** Pairs of a projection as a network: both ends, what they share, and the sources of both sides. */
export async function networkOfPairs(
  read: Read,
  projected: Projected,
  pairs: readonly Pair[],
  figuresOf: Figures = () => ({}),
): Promise<NetworkRow> {
  const ids = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))].toSorted()
  const [rows, refOf, sourcesOf] = await Promise.all([
    ids.length > 0 ? read<{ node: NetworkNodeRow }>('network-nodes', { ids }) : [],
    readRefs(
      read,
      pairs.flatMap(({ through }) => through),
    ),
    readShareSources(
      read,
      projected,
      pairs.flatMap(({ from, to, through }) =>
        [from, to].flatMap((node) => through.map((shared) => ({ node, shared }))),
      ),
    ),
  ])
  return {
    nodes: rows.map(({ node }) => ({ ...node, sources: distinctSources(node.sources), ...figuresOf(node.ref.id) })),
    relationships: pairs.map(({ from, to, weight, named, suggested, through }): NetworkRelationshipRow => ({
      from,
      to,
      type: 'SHARES',
      directed: false,
      weight,
      named,
      suggested,
      through: through.map(refOf),
      sources: sourcesOf([from, to], through),
    })),
  }
}
