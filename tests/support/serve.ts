import { afterAll } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { once } from './once.js'
import { model, seed as seedRows } from './rows.js'
import type { SeedRows } from './seed-folder.js'
import { startServer, type Served, type StartOptions } from './start-server.js'
import { clearDatabase, testDatabase } from './test-database.js'

/**
 * Starts the real server over the test database with these rows and nothing else: rows by noun, or a folder of CSVs.
 * It ends with the test file.
 */
export async function serve(seed: SeedRows | string, options: StartOptions = {}): Promise<Served> {
  const database = testDatabase()
  await clearDatabase(database)
  if (typeof seed === 'string') await ingest(await readSeeds(seed, model), { model, database, origin: 'seed' })
  else await seedRows(database, seed)
  const server = await startServer(database, options)
  const close = once(async () => {
    await server.close()
    await database.close()
  })
  afterAll(close)
  return { ...server, close }
}
