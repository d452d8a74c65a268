/** Counting: how many nodes stand somewhere, and the first of them as examples. */
import type { Basis } from '../../generated/resolvers.js'
import { levels, type ValueColumn } from './columns.js'

/** How many nodes, apart by how they came to be counted, and the first by id. */
export interface Tally {
  count: number
  named: number
  suggested: number
  /** Places of the first nodes. */
  readonly examples: number[]
}

/** Which ways of being counted are asked for. */
export type Allowed = readonly boolean[]

const mostExamples = 2

/** What `basis` allows, by level: both when it is left out. */
export function allowedBy(basis: readonly Basis[] | null | undefined): Allowed {
  return [false, !basis || basis.includes('SUGGESTED'), !basis || basis.includes('NAMED')]
}

/** A tally of nobody yet. */
export function emptyTally(): Tally {
  return { count: 0, named: 0, suggested: 0, examples: [] }
}

/** Counts a node in. */
export function addNode(tally: Tally, node: number, level: number): void {
  tally.count++
  if (level === levels.named) tally.named++
  else tally.suggested++
  if (tally.examples.length < mostExamples) tally.examples.push(node)
}

/** All nodes of those levels. */
export function tallyAll(all: Uint8Array, allowed: Allowed): Tally {
  const tally = emptyTally()
  all.forEach((level, node) => {
    if (allowed[level]) addNode(tally, node, level)
  })
  return tally
}

/** Those that stand at a value. */
export function tallyValue({ nodes, levels: ways }: ValueColumn, counted: Uint8Array, allowed: Allowed): Tally {
  const tally = emptyTally()
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] ?? 0
    const level = Math.min(ways[index] ?? 0, counted[node] ?? 0)
    if (allowed[level]) addNode(tally, node, level)
  }
  return tally
}

/** How many of the counted stand at no value at all, by no basis. */
export function countWithout(values: readonly ValueColumn[], counted: Uint8Array): number {
  const stands = new Uint8Array(counted.length)
  for (const { nodes } of values) for (const node of nodes) stands[node] = 1
  return counted.reduce((sum, level, node) => sum + (level !== levels.none && !stands[node] ? 1 : 0), 0)
}

/** The values at which each node stands, the other way round than in the facet. */
export interface ValuesOfNodes {
  /** Where each node's values begin; one more at the end. */
  readonly starts: Int32Array
  readonly values: Int32Array
  readonly levels: Uint8Array
}

/** Turns a facet's values round. */
export function valuesOfNodes(size: number, columns: readonly ValueColumn[]): ValuesOfNodes {
  const starts = new Int32Array(size + 1)
  for (const { nodes } of columns) for (const node of nodes) starts[node + 1] = (starts[node + 1] ?? 0) + 1
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const next = starts.slice()
  const values = new Int32Array(starts[size] ?? 0)
  const ways = new Uint8Array(values.length)
  columns.forEach((column, value) => {
    column.nodes.forEach((node, index) => {
      const at = next[node] ?? 0
      next[node] = at + 1
      values[at] = value
      ways[at] = column.levels[index] ?? 0
    })
  })
  return { starts, values, levels: ways }
}

/** Those that stand at a value and also at each value of another facet: a tally for each of these, zeros too. */
export function tallyCross(
  { nodes, levels: ways }: ValueColumn,
  other: { readonly size: number; readonly byNode: ValuesOfNodes },
  counted: Uint8Array,
  allowed: Allowed,
): Tally[] {
  const tallies = Array.from({ length: other.size }, emptyTally)
  const { starts, values, levels: otherWays } = other.byNode
  nodes.forEach((node, index) => {
    const level = Math.min(ways[index] ?? 0, counted[node] ?? 0)
    if (level === levels.none) return
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const both = Math.min(level, otherWays[at] ?? 0)
      const tally = tallies[values[at] ?? 0]
      if (allowed[both] && tally) addNode(tally, node, both)
    }
  })
  return tallies
}
