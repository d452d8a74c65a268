/** The tiny data set of the findings' tests: small, without a fault, everything in it sourced and marked as invented. */
import { afterAll, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { model } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'
import { tiny } from '../support/tiny.js'
import { unsourced } from '../support/unsourced.js'

const database = testDatabase()
afterAll(() => database.close())
const { rows, problems } = await readSeeds(tiny, model)

test('MUST be 30 to 60 rows, each name and title of which says that it is invented', () => {
  expect(problems).toEqual([])
  expect(rows.length).toBeGreaterThanOrEqual(30)
  expect(rows.length).toBeLessThanOrEqual(60)
  const texts = rows.flatMap(({ cells }) => [cells['name'], cells['title'], cells['gist'], cells['promise']])
  expect(texts.filter((text) => text !== undefined && !text.includes('Invented'))).toEqual([])
})

test('MUST give every node and relationship a source, or claims that it is derived from', async () => {
  await clearDatabase(database)
  await ingest({ rows, problems }, { model, database, origin: 'seed' })
  expect(await unsourced(database)).toEqual([])
})
