import { integerParameter } from '../database/parameter-values.js'
import type { Database } from '../database/open-database.js'
import { contentHash, type Dataset } from './dataset.js'
import type { IngestOptions } from './ingest.js'
import type { Plan } from './plan.js'
import { lockDataset, releaseDataset, unlockDataset, type Release } from './sequence-lock.js'
import { readStoredClaims, type StoredClaim } from './stored-claims.js'
import { writePlan } from './write-plan.js'

/** Carries out a plan behind the sequence lock, in one transaction, and gives the new version. When it fails the old data set stands. */
export async function writeDataset(
  plan: Plan,
  { database, model, origin, report = () => undefined }: IngestOptions,
  release: Omit<Release, 'version'>,
): Promise<number> {
  const version = (await lockDataset(database)) + 1
  const progress = (done: number, total: number) => report({ step: 'write', done, total })
  try {
    await database.write((writer) => writePlan(writer, plan, { model, origin, version, report: progress }))
  } catch (error) {
    // Of one transaction all stands or nothing; the lock goes only when the database says which.
    await settleLocked(database).catch(() => undefined)
    throw error
  }
  await releaseDataset(database, { ...release, version })
  return version
}

async function settleLocked(database: Database): Promise<void> {
  const { datasetState } = await import('./dataset.js')
  const { dataset } = await datasetState(database)
  if (dataset) await settleDataset(database, dataset, await readStoredClaims(database))
}
