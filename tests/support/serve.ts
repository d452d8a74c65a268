import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { readModel } from '../../src/model/read-model.js'
import { writeSeed, type SeedRows } from './seed-folder.js'
import { startServer, type Served, type StartOptions } from './start-server.js'
import { clearDatabase, testDatabase } from './test-database.js'

/**
 * Starts the real server over the test database with these rows and nothing else: rows by noun, or a folder of CSVs.
 * It ends with the test file.
 */
export async function serve(seed: SeedRows | string, options: StartOptions = {}): Promise<Served> {
  const database = testDatabase()
  await clearDatabase(database)
  await ingestSeed(seed, database)
  const server = await startServer(database, options)
  const close = once(async () => {
    await server.close()
    await database.close()
  })
  afterAll(close)
  return { ...server, close }
}

async function ingestSeed(seed: SeedRows | string, database: ReturnType<typeof testDatabase>): Promise<void> {
  const folder = typeof seed === 'string' ? seed : await writeSeed(seed)
  try {
    const model = readModel(resolve(import.meta.dirname, '../../schema'))
    await ingest(await readSeeds(join(folder), model), { model, database, origin: 'seed' })
  } finally {
    if (folder !== seed) await rm(folder, { recursive: true, force: true })
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
