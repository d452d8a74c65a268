import type { Betweenness } from '../../networks/betweenness.js'
import { at } from '../../networks/one-mode.js'
import { projections } from '../../networks/projections.js'
import type { Read } from '../context.js'
import type { Projected } from '../read-projection.js'
import { readRefs } from '../read-refs.js'
import type { NodeRow } from '../ref.js'

/** A node that may be listed, with its figure. */
export interface Ranked {
  readonly ref: NodeRow
  /** Its number in the projection. */
  readonly number: number
  readonly betweenness: number
  readonly neighbours: number
}

/** The nodes that stand between others, highest first, then by id; countries are left out: States are not ranked. */
export async function rankedNodes(read: Read, projected: Projected, measured: Betweenness): Promise<Ranked[]> {
  const between = [...measured.node.keys()].filter((index) => at(measured.betweenness, index) > 0)
  const idOf = (index: number) => projected.twoMode.nodes[at(measured.node, index)] ?? ''
  const refOf = await readRefs(read, between.map(idOf))
  return between
    .map((index) => ({
      ref: refOf(idOf(index)),
      number: at(measured.node, index),
      betweenness: at(measured.betweenness, index),
      neighbours: at(measured.neighbours, index),
    }))
    .filter(({ ref }) => ref.noun !== 'Country')
    .toSorted((one, other) => other.betweenness - one.betweenness || one.number - other.number)
}

/** Whether nothing but countries is joined, so that nobody could be listed. */
export function isOfCountries({ name }: Pick<Projected, 'name'>): boolean {
  return projections[name].of.every((label) => label === 'Country')
}
