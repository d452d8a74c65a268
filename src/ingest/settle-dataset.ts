import type { Database } from '../database/open-database.js'
import { contentHash, type Dataset } from './dataset.js'
import { releaseDataset, unlockDataset } from './sequence-lock.js'
import type { StoredClaim } from './stored-claims.js'

/**
 * Brings the data set's name in line with what the graph holds, after a run that was killed or lost its connection:
 * as one transaction stands whole or not at all, the claims in the graph tell which. Undefined when nothing stands.
 */
export async function settleDataset(
  database: Database,
  dataset: Dataset,
  stored: readonly StoredClaim[],
): Promise<Dataset | undefined> {
  const none = stored.length === 0 && dataset.version === 0
  const hash = contentHash(stored.map((claim) => claim.hash))
  if (none || hash === dataset.hash) {
    if (dataset.state === 'IDLE' && !none) return dataset
    await unlockDataset(database)
    return none ? undefined : { ...dataset, state: 'IDLE' }
  }
  const seedHash = contentHash(stored.filter((claim) => claim.origin === 'seed').map((claim) => claim.hash))
  // Which rules it was written by is not known for sure: kept as they were, so that the next seed writes anew if they differ.
  const release = { version: dataset.version + 1, hash, seedHash, rules: dataset.rules ?? '' }
  await releaseDataset(database, release)
  return { ...dataset, ...release, state: 'IDLE' }
}
