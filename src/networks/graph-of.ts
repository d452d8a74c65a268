import { UndirectedGraph } from 'graphology'
import { at, type OneMode } from './one-mode.js'

/** What a relationship of such a graph has. */
export interface Weighted {
  readonly weight: number
}

/** The pairs as an undirected graph, its nodes named by their numbers in ascending order; nodes without a pair are left out. */
export function graphOf({
  from,
  to,
  weight,
}: Pick<OneMode, 'from' | 'to' | 'weight'>): UndirectedGraph<object, Weighted> {
  const graph = new UndirectedGraph<object, Weighted>()
  const joined = new Set([...from, ...to])
  for (const node of [...joined].toSorted((one, other) => one - other)) graph.addNode(node)
  for (let index = 0; index < from.length; index++) {
    graph.addEdge(at(from, index), at(to, index), { weight: at(weight, index) })
  }
  return graph
}
