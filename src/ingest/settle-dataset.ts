import type { Database } from '../database/open-database.js'
import { datasetState, type Dataset } from './dataset.js'
import { unlockDataset } from './sequence-lock.js'

/** A data set as a run finds it, once what an earlier run left is settled. */
export interface Settled {
  /** Undefined when nothing stands. */
  readonly dataset: Dataset | undefined
  /** Origin of a run that was cut off between two batches: part of its rows is written. */
  readonly cutOff: string | undefined
}

/**
 * Settles what a run left that was killed or lost its connection; only for the holder of the writer's lock. What was
 * written in one transaction stands whole or not at all, and is named in it: only the word that it is whole is missing.
 */
export async function settleDataset(database: Database): Promise<Settled> {
  const { dataset } = await datasetState(database)
  if (dataset?.state !== 'WRITING') return { dataset, cutOff: undefined }
  if (dataset.inBatches) return { dataset, cutOff: dataset.origin ?? 'seed' }
  await unlockDataset(database)
  return { dataset: (await datasetState(database)).dataset, cutOff: undefined }
}
