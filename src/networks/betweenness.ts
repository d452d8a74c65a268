import { betweenness } from 'graphology-metrics/centrality/index.js'
import { adjacencyOf } from './adjacency.js'
import { estimateBetweenness } from './estimate-betweenness.js'
import { graphOf } from './graph-of.js'
import { at, type OneMode } from './one-mode.js'

/** Betweenness of the nodes that have a relationship. */
export interface Betweenness {
  /** Their numbers, ascending. */
  readonly node: Int32Array
  /** At the same place: share of the shortest paths between two others that lead through it, 0 to 1 (Freeman 1977). */
  readonly betweenness: Float64Array
  /** At the same place: how many others it is joined with. */
  readonly neighbours: Int32Array
  /** From how many nodes shortest paths were followed: all of them when it is exact. */
  readonly followedFrom: number
}

/** Work up to which it is exact: nodes times relationships. */
export const exactWork = 30_000_000

/**
 * Every relationship counts as one step, whatever its weight. Beyond `limit` it is an estimate from as many nodes as the limit
 * allows.
 */
export function measureBetweenness(pairs: OneMode, limit: number = exactWork): Betweenness {
  const adjacency = adjacencyOf(pairs)
  const { node, start } = adjacency
  const count = node.length
  const isExact = count * pairs.from.length <= limit
  const followedFrom = isExact ? count : Math.max(1, Math.min(count, Math.floor(limit / pairs.from.length)))
  return {
    node,
    betweenness: isExact ? exactBetweenness(pairs) : estimateBetweenness(adjacency, followedFrom),
    neighbours: Int32Array.from(node, (_, index) => at(start, index + 1) - at(start, index)),
    followedFrom,
  }
}

function exactBetweenness(pairs: OneMode): Float64Array {
  // The library cannot number no nodes.
  if (pairs.from.length === 0) return new Float64Array()
  return Float64Array.from(Object.values(betweenness(graphOf(pairs), { getEdgeWeight: null, normalized: true })))
}
