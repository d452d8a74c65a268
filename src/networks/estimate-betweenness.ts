import seedrandom from 'seedrandom'
import type { Adjacency } from './adjacency.js'
import { at } from './one-mode.js'

/**
 * Betweenness, 0 to 1, estimated from the shortest paths that begin at so many nodes, drawn at random with a fixed seed: for each,
 * Brandes's counting (2001); the sums are scaled up (Brandes and Pich 2007). The same data, the same figures.
 */
export function estimateBetweenness(adjacency: Adjacency, followedFrom: number): Float64Array {
  const count = adjacency.node.length
  const sums = new Float64Array(count)
  for (const start of drawFrom(count, followedFrom)) addFrom(start, adjacency, sums)
  const scale = count <= 2 ? 0 : count / followedFrom / ((count - 1) * (count - 2))
  return sums.map((sum) => sum * scale)
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

/** Adds for every node the share of the shortest paths from one start that lead through it. */
function addFrom(begin: number, { node, start, neighbour }: Adjacency, sums: Float64Array): void {
  const steps = new Int32Array(node.length).fill(-1)
  const ways = new Float64Array(node.length)
  const reached = new Int32Array(node.length)
  let known = 1
  reached[0] = begin
  steps[begin] = 0
  ways[begin] = 1
  for (let next = 0; next < known; next++) {
    const one = at(reached, next)
    for (let index = at(start, one); index < at(start, one + 1); index++) {
      const other = at(neighbour, index)
      if (at(steps, other) === -1) {
        steps[other] = at(steps, one) + 1
        reached[known++] = other
      }
      if (at(steps, other) === at(steps, one) + 1) ways[other] = at(ways, other) + at(ways, one)
    }
  }
  const shares = new Float64Array(node.length)
  for (let last = known - 1; last > 0; last--) {
    const other = at(reached, last)
    const share = (1 + at(shares, other)) / at(ways, other)
    for (let index = at(start, other); index < at(start, other + 1); index++) {
      const one = at(neighbour, index)
      if (at(steps, one) === at(steps, other) - 1) shares[one] = at(shares, one) + at(ways, one) * share
    }
    sums[other] = at(sums, other) + at(shares, other)
  }
}
