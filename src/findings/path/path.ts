/** Chains of relationships between two nodes: the shortest, or several. */
import type { QueryResolvers } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import { nodesById, readNodes, readRelationships, type NodeFacts, type RelationshipFacts } from '../read-network.js'
import { distinctSources } from '../ref.js'
import { within } from '../within.js'
import { pairKey, pairsOf, stepsOf, type StepRow } from './say-chain.js'
import { longerChains, readEnds, shortestChains, type ChainArgs, type ChainIds, type Ends } from './search-chains.js'

/** Resolves `Query.path`: NOT_FOUND for an unknown id, BAD_INPUT for an unknown noun or a value out of range. */
export const path: QueryResolvers['path'] = async (_root, given, { read, nouns }) => {
  const args = argsOf(given)
  const ends = await readEnds(args, { read, nouns })
  const { chains, count } = await shortestChains(read, args, 1)
  const { told, nodes, relationships } = await tell(read, chains)
  const [chain] = told
  return {
    from: ends.from.ref,
    to: ends.to.ref,
    length: chain?.length ?? null,
    steps: chain?.steps ?? [],
    others: Math.max(0, count - 1),
    nodes,
    relationships,
    complete: true,
    note: chain ? null : whyNone(args, ends),
  }
}

/** Resolves `Query.paths`: as `path`, and BAD_INPUT for a `k` outside 1 to 20. */
export const paths: QueryResolvers['paths'] = async (_root, given, { read, nouns }) => {
  const args = argsOf(given)
  const k = within(1, 20, 'k', given.k)
  const ends = await readEnds(args, { read, nouns })
  const { chains, isWhole, note } = await severalChains(read, args, k)
  const { told, nodes, relationships } = await tell(read, chains)
  return {
    from: ends.from.ref,
    to: ends.to.ref,
    chains: told.map((chain) => ({
      ...chain,
      sources: distinctSources(chain.steps.flatMap(({ sources }) => sources)),
    })),
    nodes,
    relationships,
    complete: isWhole,
    note: chains.length === 0 ? (note ?? whyNone(args, ends)) : note,
  }
}

interface Several {
  readonly chains: readonly ChainIds[]
  readonly isWhole: boolean
  readonly note: string | null
}

/** Where the shortest alone are enough, the costly search for others is left out. */
async function severalChains(read: Read, args: ChainArgs, k: number): Promise<Several> {
  const { chains: shortest, count } = await shortestChains(read, args, k)
  if (count > k) return { chains: shortest, isWhole: false, note: null }
  if (shortest.length === 0) return { chains: [], isWhole: true, note: null }
  const longer = await longerChains(read, args)
  const known = new Set(shortest.map((ids) => JSON.stringify(ids)))
  const chains = [...shortest, ...longer.chains.filter((ids) => !known.has(JSON.stringify(ids)))]
  // With as many as were asked for, how the search for others ended is no matter.
  return {
    chains: chains.slice(0, k),
    isWhole: longer.isWhole && chains.length <= k,
    note: chains.length >= k ? null : longer.note,
  }
}

interface Told {
  readonly told: { readonly length: number; readonly steps: StepRow[] }[]
  readonly nodes: NodeFacts[]
  readonly relationships: RelationshipFacts[]
}

async function tell(read: Read, chains: readonly ChainIds[]): Promise<Told> {
  const pairs = new Map(chains.flatMap(pairsOf).map((pair) => [pairKey(...pair), pair]))
  const [nodes, relationships] = await Promise.all([
    readNodes(read, chains.flat()),
    readRelationships(read, { pairs: [...pairs.values()] }),
  ])
  const between = new Map<string, RelationshipFacts[]>()
  for (const each of relationships) {
    const key = pairKey(each.from, each.to)
    between.set(key, [...(between.get(key) ?? []), each])
  }
  const told = chains.map((ids) => ({ length: ids.length - 1, steps: stepsOf(ids, { nodes, between }) }))
  return { told, nodes: nodesById(nodes), relationships }
}

function argsOf(given: {
  from: string
  to: string
  through?: readonly string[] | null
  avoid?: readonly string[] | null
  avoidHubs?: number | null
  maxLength: number
}): ChainArgs {
  const { from, to, through = null, avoid = null, avoidHubs = null, maxLength } = given
  return { from, to, through, avoid, avoidHubs, maxLength }
}

function whyNone({ through, avoid, avoidHubs, maxLength }: ChainArgs, { from, to }: Ends): string {
  if (from.ref.id === to.ref.id) return 'Both ends are the same node.'
  const conditions = [
    ...(through ? [`through ${through.join(', ') || 'nothing'}`] : []),
    ...(avoid?.length ? [`that avoids ${avoid.join(', ')}`] : []),
    ...(avoidHubs === null ? [] : [`that avoids nodes with more than ${avoidHubs} relationships`]),
  ]
  const words = [`up to ${maxLength} relationships`, ...conditions].join(', ')
  return `The graph holds no chain of ${words} between ${from.ref.label ?? from.ref.id} and ${to.ref.label ?? to.ref.id}; sources may know of one that it does not hold.`
}
