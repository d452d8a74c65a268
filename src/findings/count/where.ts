/** Which nodes are counted: how each came to fit every condition. */
import { PublicError } from '../../errors.js'
import type { FindingContext } from '../context.js'
import type { CountableNoun, Facet } from '../expand/facet.js'
import { chosenFacet, chosenValues } from './chosen-facet.js'
import { levels, readFacet, readNodes, type NodeColumn, type ValueColumn } from './columns.js'
import { valueFilter, type FilterPart } from './link.js'

/** A condition as a client gives it. */
export interface GivenCondition {
  readonly by: string
  readonly is: readonly string[]
}

/** A condition that was understood: how each node came to fulfil it, and the filter that says the same of a list. */
export interface Condition {
  /** Facet at one of whose values the nodes must stand; null when it is no condition on one facet. */
  readonly facet: Facet | null
  readonly ids: readonly string[]
  readonly filter: FilterPart
  readonly levels: Uint8Array
}

/** The nodes of a noun under some conditions. */
export interface Counted {
  readonly noun: CountableNoun
  readonly nodes: NodeColumn
  readonly conditions: readonly Condition[]
  /** How each node came to be counted, by all conditions together. */
  readonly levels: Uint8Array
}

const most = { conditions: 5, values: 50 }

/** Reads the nodes of a noun and what fits the conditions; BAD_INPUT or NOT_FOUND for a condition that cannot be. */
export async function countedNodes(
  context: FindingContext,
  noun: CountableNoun,
  where: readonly GivenCondition[],
): Promise<Counted> {
  if (where.length > most.conditions) throw tooMany('where', where.length, most.conditions)
  const nodes = await readNodes(context, noun.name)
  const conditions = await Promise.all(where.map((given) => conditionOf(context, noun, { given, nodes })))
  return { noun, nodes, conditions, levels: allOf(nodes.levels, conditions) }
}

/** The same nodes under further conditions. */
export function underConditions(counted: Counted, further: readonly Condition[]): Counted {
  return {
    ...counted,
    conditions: [...counted.conditions, ...further],
    levels: allOf(counted.levels, further),
  }
}

/** How each node came to be counted when the conditions of one facet are left out: what else one could choose there. */
export function levelsWithout({ nodes, conditions }: Counted, facet: Facet): Uint8Array {
  return allOf(
    nodes.levels,
    conditions.filter((condition) => condition.facet?.name !== facet.name),
  )
}

/** How each node came to stand at one of some values: the best way of several. */
export function anyOf(size: number, values: readonly ValueColumn[]): Uint8Array {
  const best = new Uint8Array(size)
  for (const { nodes, levels: ways } of values) {
    nodes.forEach((node, index) => {
      best[node] = Math.max(best[node] ?? 0, ways[index] ?? 0)
    })
  }
  return best
}

/** How each node came to pass several tests: no better than the worst of them. */
export function allOf(first: Uint8Array, others: readonly { readonly levels: Uint8Array }[]): Uint8Array {
  if (others.length === 0) return first
  return first.map((level, node) =>
    others.reduce((worst, other) => Math.min(worst, other.levels[node] ?? levels.none), level),
  )
}

async function conditionOf(
  context: FindingContext,
  noun: CountableNoun,
  { given, nodes }: { readonly given: GivenCondition; readonly nodes: NodeColumn },
): Promise<Condition> {
  const facet = chosenFacet(noun, 'where.by', given.by)
  if (given.is.length < 1 || given.is.length > most.values) throw tooMany('where.is', given.is.length, most.values)
  const values = await chosenValues(context, facet, { values: await readFacet(context, facet), ids: given.is })
  const ids = values.map(({ id }) => id)
  return { facet, ids, filter: valueFilter(facet, ids), levels: anyOf(nodes.ids.length, values) }
}

function tooMany(argument: string, found: number, max: number): PublicError {
  return new PublicError('BAD_INPUT', `Cannot use ${argument}: found ${found}, allowed are 1 to ${max}`, {
    argument,
    found,
    min: 1,
    max,
  })
}
