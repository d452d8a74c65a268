import type { Writer } from '../database/open-database.js'
import type { Model } from '../model/read-model.js'
import { inBatches } from './batches.js'
import { derive } from './derive.js'
import { elementIdFinder } from './element-ids.js'
import type { Plan } from './plan.js'
import { readStatement } from './statements.js'
import { clearNodes, statedNodes, writeChanges, writeNodes, writeRejected, writeRelationships } from './write-nodes.js'

/** What a write needs beside the plan. */
export interface WriteOptions {
  readonly model: Pick<Model, 'nouns'>
  readonly origin: string
  /** The version that the write brings. */
  readonly version: number
  readonly report: (done: number, total: number) => void
  /** Writes what a run keeps about itself, such as its import, in the same transaction as its last rows. */
  readonly record?: ((writer: Writer, written: { version: number; plan: Plan }) => Promise<void>) | undefined
}

/** Carries out a plan inside one transaction: touched nodes are written whole, so that writing them again changes nothing. */
export async function writePlan(writer: Writer, plan: Plan, options: WriteOptions): Promise<void> {
  const { report } = options
  const kept = plan.nodes.filter((node) => node.kind !== 'REMOVE')
  const removed = plan.nodes.filter((node) => node.kind === 'REMOVE').map((node) => node.id)
  for (const batch of inBatches(plan.nodes)) await clearNodes(writer, batch)
  // What its own rows stated is gone by now; nodes that are written anew have no relationships yet.
  for (const ids of inBatches(removed)) await writer.run(readStatement('remove-nodes'), { ids })
  let done = 0
  const told = (count: number) => report((done += count), kept.length * 2)
  for (const batch of inBatches(kept)) {
    await writeNodes(writer, statedNodes(plan, batch))
    told(batch.length)
  }
  // All nodes are there before the first relationship.
  const elementIds = elementIdFinder()
  for (const batch of inBatches(kept, 1_000)) {
    await writeRelationships(writer, statedNodes(plan, batch), { ...options, elementIds })
    told(batch.length)
  }
  for (const batch of inBatches(plan.nodes)) {
    const stated = statedNodes(plan, batch)
    await writeRejected(writer, stated)
    await writeChanges(writer, plan, stated, options)
  }
  await derive((work) => work(writer))
  await options.record?.(writer, { version: options.version, plan })
}
