import pMap from 'p-map'
import type { Database, Writer } from '../database/open-database.js'
import { inBatches, inBatchesOfSize } from './batches.js'
import { derive } from './derive.js'
import { elementIdFinder } from './element-ids.js'
import type { Plan, PlannedNode } from './plan.js'
import { readStatement } from './statements.js'
import { clearNodes, statedNodes, writeChanges, writeNodes, writeRejected, writeRelationships } from './write-nodes.js'
import type { WriteOptions } from './write-plan.js'
import { nodeSizer } from './write-size.js'
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
// Nodes and relationships of one transaction: two at once take three quarters of what a heap of 512 MB lends to transactions.
const mostSize = 40_000

/**
 * Carries out a plan in many transactions, for a data set that is too large for one. After each of them every claim in the
 * graph stands with the node that follows from it, so a run that is cut off is resumed by planning anew from what stands.
 */
export async function writeInBatches(plan: Plan, options: BatchOptions): Promise<void> {
  const { database, lock, report, batchSize = 5_000 } = options
  const isNew = (node: PlannedNode) => node.kind === 'CREATE' || (node.kind === 'REFOLD' && node.before.length === 0)
  const created = plan.nodes.filter(isNew)
  let done = 0
  const write = async (nodes: readonly PlannedNode[], work: (writer: Writer) => Promise<void>) => {
    await lock.renew()
    await database.writeRepeatably(async (writer) => {
      await work(writer)
      await lock.extend(writer)
    })
    done += nodes.length
    report(done, created.length + plan.nodes.length)
  }
  // New nodes first, so that relationships find both ends; until a claim states them, they are swept when a run is cut off.
  const elementIds = elementIdFinder()
  await someAtOnce(inBatches(created, batchSize), async (batch) => {
    const stated = statedNodes(plan, batch)
    await write(batch, async (writer) => {
      if (options.resumes) await writer.run(readStatement('remove-other-labels'), { rows: batch.map(labelled) })
      await writeNodes(writer, stated, { areNew: !options.resumes })
    })
  })
  const whole = { most: Math.ceil(batchSize / 2), mostSize, sizeOf: nodeSizer(options.model) }
  await someAtOnce(inBatchesOfSize(plan.nodes, whole), async (batch) => {
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

/** Works on batches side by side. When one fails, those that have begun are waited for: no transaction outlives the run. */
async function someAtOnce<Row>(batches: Iterable<Row[]>, work: (batch: Row[]) => Promise<void>): Promise<void> {
  const begun = new Set<Promise<void>>()
  const each = async (batch: Row[]) => {
    const working = work(batch)
    begun.add(working)
    await working
    begun.delete(working)
  }
  try {
    await pMap(batches, each, { concurrency: atOnce })
  } finally {
    await Promise.allSettled(begun)
  }
}

/** What is done once all claims are in the graph. */
async function finish(
  plan: Plan,
  options: BatchOptions,
  write: (work: (writer: Writer) => Promise<void>) => Promise<void>,
): Promise<void> {
  await sweep(options)
  await derive(write)
  await options.beside?.()
  await write(async (writer) => {
    await options.record?.(writer, { version: options.version, plan })
    await options.finish(writer)
  })
}

function labelled({ id, noun }: PlannedNode): { id: string; noun: string } {
  return { id, noun }
}

/** Takes the nodes that no claim states any more; first, in pieces, what is tied to them: a hub has more than one transaction takes. */
async function sweep({ database, lock }: BatchOptions): Promise<void> {
  for (const name of ['sweep-relationships', 'sweep-nodes']) {
    for (;;) {
      await lock.renew()
      const [row] = await database.write((writer) => writer.run<{ swept: number }>(readStatement(name)))
      if (!row || row.swept === 0) break
    }
  }
}
