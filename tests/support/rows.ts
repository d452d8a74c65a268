import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Database } from '../../src/database/open-database.js'
import { checkRows } from '../../src/ingest/check-rows.js'
import type { ClaimRows } from '../../src/ingest/claim.js'
import { ingest, type Ingested, type IngestOptions } from '../../src/ingest/ingest.js'
import { nothingKnown } from '../../src/ingest/known.js'
import type { Problem } from '../../src/ingest/problem.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { readModel } from '../../src/model/read-model.js'
import { writeSeed, type SeedRows } from './seed-folder.js'

/** The model of this repository's `schema/`. */
export const model = readModel(resolve(import.meta.dirname, '../../schema'))

/** Reads invented rows back as a run would, from a folder that is gone afterwards; files are shown as `seed/<noun>.csv`. */
export async function rowsOf(rows: SeedRows): Promise<ClaimRows> {
  const folder = await writeSeed(rows)
  try {
    const read = await readSeeds(folder, model)
    return { rows: read.rows.map(shown), problems: read.problems.map(shown) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The problems of invented rows, without a database. */
export async function problemsOf(rows: SeedRows): Promise<Problem[]> {
  return checkRows(await rowsOf(rows), model, nothingKnown)
}

/** Writes invented rows as the seed, and does not wait until servers know of it: those of the tests keep no answers. */
export async function seed(
  database: Database,
  rows: SeedRows,
  options: Partial<IngestOptions> = {},
): Promise<Ingested> {
  const limits = { quietMs: 0, ...options.limits }
  return ingest(await rowsOf(rows), { model, database, origin: 'seed', ...options, limits })
}

function shown<Item extends { readonly file: string }>(item: Item): Item {
  return { ...item, file: item.file.replace(/^seed-\w+\//, 'seed/') }
}
