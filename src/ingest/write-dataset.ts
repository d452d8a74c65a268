import type { Database, Writer } from '../database/open-database.js'
import type { Model } from '../model/read-model.js'
import { datasetState } from './dataset.js'
import type { Plan } from './plan.js'
import { lockDataset, releaseDataset, type Release } from './sequence-lock.js'
import { settleDataset } from './settle-dataset.js'
import { readStoredClaims } from './stored-claims.js'
import { writePlan } from './write-plan.js'

/** What a write needs beside the plan and the new data set's name. */
export interface WriteDatasetOptions {
  readonly database: Database
  readonly model: Pick<Model, 'nouns'>
  readonly origin: string
  readonly report: (done: number, total: number) => void
  readonly record?: ((writer: Writer, written: { version: number; plan: Plan }) => Promise<void>) | undefined
}

/** Carries out a plan behind the sequence lock, in one transaction, and gives the new version. When it fails the old data set stands. */
export async function writeDataset(
  plan: Plan,
  options: WriteDatasetOptions,
  release: Omit<Release, 'version'>,
): Promise<number> {
  const { database } = options
  const version = (await lockDataset(database)) + 1
  try {
    await database.write((writer) => writePlan(writer, plan, { ...options, version }))
  } catch (error) {
    // Whether the transaction was kept is the database's word; if it cannot be asked now, the next run asks.
    await settleNow(database).catch(() => undefined)
    throw error
  }
  await releaseDataset(database, { ...release, version })
  return version
}

async function settleNow(database: Database): Promise<void> {
  const { dataset } = await datasetState(database)
  if (dataset) await settleDataset(database, dataset, await readStoredClaims(database))
}
