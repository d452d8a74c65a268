import { setTimeout as pause } from 'node:timers/promises'
import type { Database, Writer } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import type { Model } from '../model/read-model.js'
import { datasetState } from './dataset.js'
import { refuseNeeded } from './refuse-needed.js'
import { replanAfter } from './replan.js'
import type { Plan } from './plan.js'
import { lockDataset, nameDataset, unlockDataset, type DatasetName } from './sequence-lock.js'
import { settleDataset } from './settle-dataset.js'
import { tiedToRemoved } from './tied-to-removed.js'
import { writeInBatches } from './write-batches.js'
import { writePlan } from './write-plan.js'
import { writeSize } from './write-size.js'
import type { WriterLock } from './writer-lock.js'

/** How a data set is written. */
export interface WriteLimits {
  /** Nodes and relationships of a plan that is written in one transaction; a larger one is written in batches. */
  readonly inOneTransaction?: number | undefined
  /** Nodes of a batch. */
  readonly inOneBatch?: number | undefined
  /** How long to wait between the last word and saying that it is done, in milliseconds. */
  readonly quietMs?: number | undefined
}

/** What a write needs beside the plan and the new data set's name. */
export interface WriteDatasetOptions {
  readonly database: Database
  readonly lock: WriterLock
  readonly model: Pick<Model, 'nouns'>
  readonly origin: string
  /** Whether the graph holds part of a run that was cut off: then all is in batches until it is whole. */
  readonly resumes: boolean
  readonly limits?: WriteLimits | undefined
  /** The version that it gets; one more than the last when undefined. */
  readonly version?: number | undefined
  /** What else is written behind the lock, in transactions of its own; then all is in batches. */
  readonly beside?: (() => Promise<void>) | undefined
  readonly report: (done: number, total: number) => void
  readonly record?: ((writer: Writer, written: { version: number; plan: Plan }) => Promise<void>) | undefined
}

// One transaction may take 70% of the heap, 358 MB of the 512 that a local Neo4j has; 100,000 took all of it, and half of it takes as long as batches do.
const usualInOneTransaction = 40_000

// Servers answer from memory for up to 750 ms after their last look at the version: then all of them know of the new one.
const usualQuietMs = 1_000

/**
 * Carries out a plan behind the sequence lock and gives the new version. In one transaction where it fits: when it fails, the
 * old data set stands. Else in batches: when one fails, no answer leaves until a run has completed it.
 */
export async function writeDataset(
  plan: Plan,
  options: WriteDatasetOptions,
  name: Omit<DatasetName, 'version'>,
): Promise<number> {
  const { database, lock, model, limits = {} } = options
  await refuseNeeded(plan, options)
  const { inOneTransaction = usualInOneTransaction } = limits
  const size = Math.max(writeSize(plan, model), await tiedToRemoved(plan, database))
  const inBatches = options.resumes || options.beside !== undefined || size > inOneTransaction
  const report = (done: number, total: number) => {
    lock.tell(done, total)
    options.report(done, total)
  }
  report(0, plan.nodes.length)
  await lock.renew()
  const { dataset } = await datasetState(database)
  const version = options.version ?? (dataset?.version ?? 0) + 1
  const finish = (writer: Writer) => nameDataset(writer, { ...name, version })
  const write = inBatches ? writeLarge : writeSmall
  await write(plan, { ...options, report, version, finish })
  await unlockDataset(database)
  // Before the first data set nobody can hold an older one.
  const quietMs = dataset && dataset.version > 0 ? (limits.quietMs ?? usualQuietMs) : 0
  await Promise.all([pause(quietMs), replanAfter(plan, database)])
  return version
}

interface Written extends WriteDatasetOptions {
  readonly version: number
  readonly finish: (writer: Writer) => Promise<void>
}

/** What is not committed nobody sees: answers wait only while the commit lasts. */
async function writeSmall(plan: Plan, options: Written): Promise<void> {
  const { database, origin, lock, version, finish } = options
  try {
    await database.write(async (writer) => {
      await writePlan(writer, plan, options)
      await lock.renew()
      await lockDataset(database, { origin, inBatches: false })
      await finish(writer)
      await lock.hold(writer)
    })
  } catch (error) {
    // Whether the transaction was kept is the database's word; if it cannot be asked now, the next run asks.
    const settled = await settleDataset(database).catch(() => undefined)
    if (settled?.dataset?.version !== version) throw error
  }
}

async function writeLarge(plan: Plan, options: Written): Promise<void> {
  const { database, origin } = options
  await lockDataset(database, { origin, inBatches: true })
  try {
    await writeInBatches(plan, { ...options, batchSize: options.limits?.inOneBatch })
  } catch (error) {
    if (!(error instanceof PublicError)) throw error
    const message = `${error.message}. The data set is half written, and questions get no answer until it is whole: run it again, it goes on from there`
    throw new PublicError(error.code, message, error.details, error)
  }
}
