import type { Database } from '../database/open-database.js'
import type { Model } from '../model/read-model.js'
import type { ClaimRows } from './claim.js'
import { datasetState, isSeeded } from './dataset.js'

/** How the seed in a database stands to the one in the files. */
export type SeedStanding = 'SAME' | 'OTHER' | 'NONE'

/** Compares by content hash, in one read: SAME, OTHER rows or rules, or NONE when nothing was seeded yet. */
export async function seedStanding(
  rows: ClaimRows,
  { database, model }: { database: Pick<Database, 'read'>; model: Pick<Model, 'nouns'> },
): Promise<SeedStanding> {
  const { dataset } = await datasetState(database)
  if (isSeeded(dataset, rows, model)) return 'SAME'
  return dataset ? 'OTHER' : 'NONE'
}
