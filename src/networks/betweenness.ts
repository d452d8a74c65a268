import type { UndirectedGraph } from 'graphology'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js'
import seedrandom from 'seedrandom'
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
export const exactWork = 60_000_000

/**
 * Every relationship counts as one step, whatever its weight. Beyond `limit` shortest paths are followed from as many nodes as
 * the limit allows, drawn at random with a fixed seed, and the sums scaled up (Brandes and Pich 2007): the same data, the same figures.
 */
export function measureBetweenness(pairs: OneMode, limit: number = exactWork): Betweenness {
  const graph = graphOf(pairs)
  // The library cannot number no nodes.
  if (graph.order === 0)
    return { node: new Int32Array(), betweenness: new Float64Array(), neighbours: new Int32Array(), followedFrom: 0 }
  const nodes = graph.nodes()
  const exact = graph.order * graph.size <= limit
  const followedFrom = exact ? graph.order : Math.max(1, Math.min(graph.order, Math.floor(limit / graph.size)))
  const figures = exact
    ? Object.values(betweenness(graph, { getEdgeWeight: null, normalized: true }))
    : estimate(graph, drawFrom(graph.order, followedFrom))
  return {
    node: Int32Array.from(nodes, Number),
    betweenness: Float64Array.from(figures),
    neighbours: Int32Array.from(nodes, (node) => graph.degree(node)),
    followedFrom,
  }
}

/** The first of a shuffle (Fisher and Yates), the same every time. */
function drawFrom(count: number, wanted: number): number[] {
  const random = seedrandom('bridges')
  const numbers = Array.from({ length: count }, (_, index) => index)
  for (let index = 0; index < wanted; index++) {
    const other = index + Math.floor(random() * (count - index))
    const drawn = at(numbers, other)
    numbers[other] = at(numbers, index)
    numbers[index] = drawn
  }
  return numbers.slice(0, wanted)
}

function estimate(graph: UndirectedGraph, starts: readonly number[]): Float64Array {
  const follow = createUnweightedIndexedBrandes(graph)
  const count = graph.order
  const sums = new Float64Array(count)
  const delta = new Float64Array(count)
  for (const start of starts) {
    const [stack, before, paths] = follow(start)
    delta.fill(0)
    while (stack.size > 0) {
      const node = stack.pop() ?? 0
      const share = (1 + at(delta, node)) / at(paths, node)
      for (const each of before[node] ?? []) delta[each] = at(delta, each) + at(paths, each) * share
      if (node !== start) sums[node] = at(sums, node) + at(delta, node)
    }
  }
  const scale = count <= 2 ? 0 : count / starts.length / ((count - 1) * (count - 2))
  return sums.map((sum) => sum * scale)
}
