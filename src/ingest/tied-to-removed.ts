import type { Database } from '../database/open-database.js'
import { inBatches } from './batches.js'
import type { Plan } from './plan.js'
import { readStatement } from './statements.js'

/**
 * How many relationships the nodes have that a plan removes, those of another program among them. They go with the node, and
 * one transaction that deleted 200,000 of them took all of a heap of 512 MB, past what Neo4j counts as a transaction's memory.
 */
export async function tiedToRemoved(plan: Plan, database: Pick<Database, 'read'>): Promise<number> {
  const removed = plan.nodes.filter(({ kind }) => kind === 'REMOVE').map(({ id }) => id)
  let tied = 0
  for (const ids of inBatches(removed)) {
    const [row] = await database.read<{ tied: number }>(readStatement('tied-to'), { ids }, { timeoutMs: 120_000 })
    tied += row?.tied ?? 0
  }
  return tied
}
