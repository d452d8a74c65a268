/** A data set that is too large for one transaction is written in batches; cut off between two of them, it waits for the next run. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../src/database/open-database.js'
import { datasetState } from '../../src/ingest/dataset.js'
import { ingest } from '../../src/ingest/ingest.js'
import { graphLines } from '../support/graph.js'
import { saying } from '../support/mixed.js'
import { model, rowsOf, seed } from '../support/rows.js'
import type { SeedRows } from '../support/seed-folder.js'
import { startServer } from '../support/start-server.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'
import { unsourced } from '../support/unsourced.js'

const database = testDatabase()
const server = await startServer(database)
beforeEach(() => clearDatabase(database))
afterAll(async () => {
  await server.close()
  await database.close()
})

const small = { limits: { inOneTransaction: 0, inOneBatch: 10 } }
const old = saying('apples', 40)
const fresh: SeedRows = {
  ...saying('pears', 60),
  country: [{ id: 'XAA', name: 'Inventia', memberOf: 'm49-001' }],
  group: [{ id: 'm49-001', name: 'World', kind: 'REGION' }],
}
const count = async (label: string) =>
  (await database.read<{ count: number }>(`MATCH (n:${label}) RETURN count(n) AS count`))[0]?.count
const changed = () =>
  database.read(
    'MATCH (c:Change) RETURN c.version AS version, c.kind AS kind, count(*) AS count ORDER BY version, kind',
  )

/** Writes until some transactions were kept, then the connection is gone. */
async function cutOff(rows: SeedRows, kept: number, origin = 'seed'): Promise<void> {
  let left = kept
  const failing: Database = {
    ...database,
    // What the lock and the data set's state need goes through; a batch has more than one statement.
    writeRepeatably: (work) =>
      database.write((writer) => {
        let statements = 0
        return work({
          run: (...call) => {
            if (++statements === 2 && left-- <= 0) throw new Error('the connection is gone')
            return writer.run(...call)
          },
        })
      }),
  }
  const { rows: read, problems } = await rowsOf(rows)
  const own = origin === 'seed' ? read : read.filter((row) => row.noun !== 'Source')
  await expect(ingest({ rows: own, problems }, { model, database: failing, origin, ...small })).rejects.toThrow('gone')
}

test('MUST write the same graph in batches as in one transaction', async () => {
  await seed(database, old)
  await seed(database, fresh)
  const [lines, changes] = [await graphLines(database), await changed()]
  await clearDatabase(database)
  await seed(database, old, small)
  expect(await seed(database, fresh, small)).toMatchObject({ version: 2, changed: true })
  expect(await graphLines(database)).toEqual(lines)
  expect(await changed()).toEqual(changes)
  await seed(database, { theme: [{ id: 'care' }] }, small)
  expect([await count('Entity'), await count('WriterLock'), await unsourced(database)]).toEqual([2, 0, []])
})

test('MUST answer 503 with progress after a run was cut off, until the same rows complete it', async () => {
  await seed(database, old)
  await seed(database, fresh)
  const lines = await graphLines(database)
  await clearDatabase(database)
  await seed(database, old)
  await cutOff(fresh, 6)
  const { status, headers, errors } = await server.ask('{ themes(limit: 500) { name } }')
  expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 503, retryAfter: '10' })
  expect(errors?.[0]?.message).toMatch(
    /^The writing of a new data set was cut off: \d+% done; the next run completes it$/,
  )
  expect((await server.get('/ready')).status).toBe(503)
  expect(await seed(database, fresh)).toMatchObject({ version: 2, changed: true })
  expect(await graphLines(database)).toEqual(lines)
  expect(await server.ask('{ themes(limit: 500) { name } }')).toMatchObject({
    status: 200,
    extensions: { dataVersion: 2 },
  })
})

test.each([3, 6, 9, 12, 14])(
  'MUST give back the old data set when its rows come after a run cut off at batch %i',
  async (kept) => {
    await seed(database, old)
    const lines = await graphLines(database)
    await cutOff(fresh, kept)
    // A version of its own: what was read in the meantime must not pass for the first one.
    expect(await seed(database, old)).toMatchObject({ version: 2, changed: true })
    expect(await graphLines(database)).toEqual(lines)
    expect((await datasetState(database)).dataset).toMatchObject({ state: 'IDLE', version: 2 })
  },
)

test('MUST take an import back that was cut off, before anything else is written', async () => {
  await seed(database, old)
  const lines = await graphLines(database)
  await cutOff({ theme: fresh['theme']?.map((row) => ({ ...row, id: `other-${row['id']}` })) ?? [] }, 4, 'import-1')
  expect(await seed(database, old)).toMatchObject({ version: 2, changed: false })
  expect(await graphLines(database)).toEqual(lines)
})

test('MUST refuse an import while part of the seed is missing', async () => {
  await cutOff(fresh, 4)
  const { rows, problems } = await rowsOf({ theme: [{ id: 'care' }] })
  await expect(ingest({ rows, problems }, { model, database, origin: 'import-1' })).rejects.toMatchObject({
    code: 'REFUSED',
    message:
      'The seed was cut off while it was written, and part of it is missing: nothing was written. First run npm run seed again',
  })
})
