/** What each question's example takes of the database's memory, on the real seed: one greedy statement starves all others. */
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/open-database.js'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { readQuestions } from '../../src/questions/read-questions.js'
import { model } from '../support/rows.js'
import { startServer } from '../support/start-server.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

// A small local database has 180 MiB for all that is asked at once.
const mostBytes = 32 * 1024 * 1024

const root = resolve(import.meta.dirname, '../..')
const database = testDatabase()
await clearDatabase(database)
await ingest(await readSeeds(join(root, 'seed'), model), { model, database, origin: 'seed' })
const asked = profiled(database)
const server = await startServer(asked.database)
afterAll(async () => {
  await server.close()
  await database.close()
})

test.each(readQuestions(join(root, 'queries')))(
  'MUST take little of the memory that all questions share: $slug',
  async ({ slug, variables }) => {
    asked.profiles.length = 0
    const { errors } = await server.ask(slug, variables)
    expect(errors).toBeUndefined()
    const taken = await Promise.all(asked.profiles)
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.filter(({ bytes }) => bytes > mostBytes)).toEqual([])
  },
  30_000,
)

/** The same database, with a profile of each statement that it was asked: what it took, in bytes. */
function profiled(inner: Database) {
  const profiles: Promise<{ readonly statement: string; readonly bytes: number }>[] = []
  const note = (statement: string, parameters: Parameters<Database['run']>[1]) => {
    profiles.push(
      inner.run(`PROFILE ${statement}`, parameters, { timeoutMs: 20_000 }).then(({ summary }) => ({
        statement: statement.slice(0, 100),
        bytes: Number((summary.profile || undefined)?.arguments['GlobalMemory'] ?? Number.NaN),
      })),
    )
  }
  const listening: Database = {
    ...inner,
    run: (statement, parameters, options) => {
      note(statement, parameters)
      return inner.run(statement, parameters, options)
    },
    read: (statement, parameters = {}, options = {}) => {
      note(statement, parameters)
      return inner.read(statement, parameters, options)
    },
  }
  return { database: listening, profiles }
}
