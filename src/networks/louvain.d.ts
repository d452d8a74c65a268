/** The part of `graphology-communities-louvain` that is used here: its own types promise a `default` that it does not have. */
declare module 'graphology-communities-louvain' {
  import type { UndirectedGraph } from 'graphology'

  /** How to look for communities. */
  export interface LouvainOptions {
    /** Name of the relationships' attribute that is their weight. */
    readonly getEdgeWeight: string
    /** Random source; the same one gives the same communities. */
    readonly rng: () => number
  }

  /** The communities found, and how good they are. */
  export interface Detailed {
    /** Number of the community by node. */
    readonly communities: Readonly<Record<string, number>>
    readonly modularity: number
  }

  const louvain: { detailed(graph: UndirectedGraph, options: LouvainOptions): Detailed }
  export default louvain
}
