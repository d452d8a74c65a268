import pMap from 'p-map'
import type { Database, Writer } from '../database/open-database.js'
import { inBatches } from './batches.js'
import { elementIdFinder } from './element-ids.js'
import type { Plan, PlannedNode } from './plan.js'
import { readDerivations, readStatement } from './statements.js'
import { clearNodes, statedNodes, writeChanges, writeNodes, writeRejected, writeRelationships } from './write-nodes.js'
import type { WriteOptions } from './write-plan.js'
import type { WriterLock } from './writer-lock.js'

/** What writing in batches needs beside. */
export interface BatchOptions extends WriteOptions {
  readonly database: Database
  readonly lock: WriterLock
  /** Nodes of one transaction, with all that goes out from them. */
  readonly batchSize?: number | undefined
  /** Whether the graph holds part of a run that was cut off. */
  readonly resumes: boolean
  /** What else is written, in transactions of its own. */
  readonly beside?: (() => Promise<void>) | undefined
  /** The last words of the last transaction. */
  readonly finish: (writer: Writer) => Promise<void>
}

// While one batch is committed the next is put together and sent; a third would only wait.
const atOnce = 2

/**
 * Carries out a plan in many transactions, for a data set that is too large for one. After each of them every claim in the
 * graph stands with the node that follows from it, so a run that is cut off is resumed by planning anew from what stands.
 */
export async function writeInBatches(plan: Plan, options: BatchOptions): Promise<void> {
  const { database, lock, report, batchSize = 5_000 } = options
  const isNew = (node: PlannedNode) => node.kind === 'CREATE' || (node.kind === 'REFOLD' && node.before.length === 0)
  const created = plan.nodes.filter(isNew)
  const total = created.length + plan.nodes.length
  let done = 0
  const write = async (nodes: readonly PlannedNode[], work: (writer: Writer) => Promise<void>) => {
    await lock.renew()
    await database.writeRepeatably(async (writer) => {
      await work(writer)
      await lock.hold(writer)
    })
    done += nodes.length
    report(done, total)
  }
  // New nodes first, so that relationships find both ends; until a claim states them, they are swept when a run is cut off.
  const elementIds = elementIdFinder()
  const inBoth = <Row>(batches: Iterable<Row[]>, work: (batch: Row[]) => Promise<void>) =>
    pMap(batches, work, { concurrency: atOnce })
  await inBoth(inBatches(created, batchSize), async (batch) => {
    const stated = statedNodes(plan, batch)
    await write(batch, async (writer) => {
      if (options.resumes) await writer.run(readStatement('remove-other-labels'), { rows: batch.map(labelled) })
      await writeNodes(writer, stated, { areNew: !options.resumes })
    })
  })
  await inBoth(inBatches(plan.nodes, Math.ceil(batchSize / 2)), async (batch) => {
    const stated = statedNodes(plan, batch)
    await write(batch, async (writer) => {
      await clearNodes(writer, batch)
      const standing = stated.filter(({ node }) => !isNew(node))
      await writeNodes(writer, standing)
      await writeRelationships(writer, stated, { ...options, elementIds })
      await writeRejected(writer, stated)
      await writeChanges(writer, plan, stated, options)
    })
  })
  await finish(plan, options, (work) => write([], work))
}

/** What is done once all claims are in the graph. */
async function finish(
  plan: Plan,
  options: BatchOptions,
  write: (work: (writer: Writer) => Promise<void>) => Promise<void>,
): Promise<void> {
  await sweep(options)
  for (const { text } of readDerivations()) await write(async (writer) => void (await writer.run(text)))
  await options.beside?.()
  await write(async (writer) => {
    await options.record?.(writer, { version: options.version, plan })
    await options.finish(writer)
  })
}

function labelled({ id, noun }: PlannedNode): { id: string; noun: string } {
  return { id, noun }
}

/** Takes the nodes that no claim states any more. */
async function sweep({ database, lock }: BatchOptions): Promise<void> {
  for (;;) {
    await lock.renew()
    const [row] = await database.write((writer) => writer.run<{ swept: number }>(readStatement('sweep-nodes')))
    if (!row || row.swept === 0) return
  }
}
