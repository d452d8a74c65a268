import { at, type OneMode } from './one-mode.js'

/** Nodes that have a relationship, renumbered in ascending order, and the neighbours of each in one row of numbers. */
export interface Adjacency {
  /** Their numbers in the projection, ascending. */
  readonly node: Int32Array
  /** Where in `neighbour` those of a node begin; one entry more than nodes. */
  readonly start: Int32Array
  readonly neighbour: Int32Array
}

/** The neighbours of each node: as a graph of objects it would take seconds to build. */
export function adjacencyOf({ nodeCount, from, to }: Pick<OneMode, 'nodeCount' | 'from' | 'to'>): Adjacency {
  const degree = new Int32Array(nodeCount)
  for (const ends of [from, to]) for (const node of ends) degree[node] = at(degree, node) + 1
  const node = Int32Array.from(degree.keys()).filter((each) => at(degree, each) > 0)
  const place = new Int32Array(nodeCount)
  const start = new Int32Array(node.length + 1)
  for (const [index, each] of node.entries()) {
    place[each] = index
    start[index + 1] = at(start, index) + at(degree, each)
  }
  const filled = start.slice()
  const neighbour = new Int32Array(2 * from.length)
  const add = (one: number, other: number) => {
    neighbour[at(filled, one)] = other
    filled[one] = at(filled, one) + 1
  }
  for (let index = 0; index < from.length; index++) {
    const [one, other] = [at(place, at(from, index)), at(place, at(to, index))]
    add(one, other)
    add(other, one)
  }
  return { node, start, neighbour }
}
