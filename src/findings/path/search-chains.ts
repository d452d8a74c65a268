import { PublicError } from '../../errors.js'
import type { FindingContext, Read } from '../context.js'
import { nodeNotFound } from '../node-not-found.js'
import { readNodes, type NodeFacts } from '../read-network.js'
import { refuseUnknownNouns } from '../refuse-unknown-nouns.js'
import { tyingNouns } from '../say-relationship.js'
import { within } from '../within.js'

/** What is asked of a chain. */
export interface ChainArgs {
  readonly from: string
  readonly to: string
  readonly through: readonly string[] | null
  readonly avoid: readonly string[] | null
  readonly avoidHubs: number | null
  readonly maxLength: number
}

/** Ids of the nodes of a chain, from the first to the last. */
export type ChainIds = readonly string[]

/** The two ends, which there are. */
export interface Ends {
  readonly from: NodeFacts
  readonly to: NodeFacts
}

/** Looks up both ends before any search. NOT_FOUND for an id that no node has, BAD_INPUT for a value that is not allowed. */
export async function readEnds(
  args: ChainArgs,
  { read, nouns }: Pick<FindingContext, 'read' | 'nouns'>,
): Promise<Ends> {
  const { from, to, avoid, avoidHubs, through, maxLength } = args
  within(1, 8, 'maxLength', maxLength)
  if (avoidHubs !== null) within(2, 100_000, 'avoidHubs', avoidHubs)
  refuseUnknownNouns('through', through, nouns)
  refuseMany(avoid)
  const nodes = await readNodes(read, [from, to, ...(avoid ?? [])])
  const unknown = [['from', from], ['to', to], ...(avoid ?? []).map((id) => ['avoid', id])].find(
    ([, id]) => !nodes.has(id ?? ''),
  )
  if (unknown) throw await nodeNotFound(read, unknown[0] ?? '', unknown[1] ?? '')
  const ends = { from: nodes.get(from), to: nodes.get(to) }
  if (!ends.from || !ends.to) throw new Error('A node that was there is gone')
  return { from: ends.from, to: ends.to }
}

/** The shortest chains by the ids of their nodes, `k` at most, and how many there are, counted up to 1000. */
export async function shortestChains(
  read: Read,
  args: ChainArgs,
  k: number,
): Promise<{ chains: readonly ChainIds[]; count: number }> {
  // A search from a node to itself would be refused by the database.
  if (args.from === args.to) return { chains: [], count: 0 }
  const [row] = await read<{ chains: ChainIds[]; count: number }>('path', { ...parametersOf(args), k })
  return row ?? { chains: [], count: 0 }
}

/** Chains that a search for longer ones found, and whether it came to its end. */
export interface Longer {
  readonly chains: readonly ChainIds[]
  readonly isWhole: boolean
  /** Why it did not; null when it did. */
  readonly note: string | null
}

// As many as the statement looks for.
const looked = 41

/** The shortest chains and those after them; a search that takes too long gives none and says so. */
export async function longerChains(read: Read, args: ChainArgs): Promise<Longer> {
  try {
    const rows = await read<{ ids: ChainIds }>('paths', parametersOf(args))
    const simple = rows.map(({ ids }) => ids).filter((ids) => new Set(ids).size === ids.length)
    const chains = [...new Map(simple.map((ids) => [JSON.stringify(ids), ids])).values()]
    if (rows.length < looked) return { chains, isWhole: true, note: null }
    return {
      chains,
      isWhole: false,
      note: `The search stopped after ${looked} ways, some of which are not counted because they pass twice through a node or only differ in a relationship.`,
    }
  } catch (error) {
    if (!(error instanceof PublicError) || error.code !== 'TIMEOUT') throw error
    const note =
      'The search for longer chains took too long and was stopped: give a smaller maxLength, or say through what.'
    return { chains: [], isWhole: false, note }
  }
}

function parametersOf({ from, to, through, avoid, avoidHubs, maxLength }: ChainArgs) {
  return { from, to, through: through && [...through, ...tyingNouns], avoid: avoid ?? [], avoidHubs, maxLength }
}

function refuseMany(avoid: readonly string[] | null): void {
  if (!avoid || avoid.length <= 100) return
  const message = `Cannot use avoid: it has ${avoid.length} ids, allowed up to 100`
  throw new PublicError('BAD_INPUT', message, { argument: 'avoid', found: avoid.length, max: 100 })
}
