/** The seed of this repository: it breaks no rule, and everything that it makes has a source. */
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { printProblems } from '../../src/ingest/problem.js'
import { checkRows } from '../../src/ingest/check-rows.js'
import { nothingKnown } from '../../src/ingest/known.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { model } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'
import { unsourced } from '../support/unsourced.js'

const database = testDatabase()
afterAll(() => database.close())
const rows = await readSeeds(resolve(import.meta.dirname, '../../seed'), model)

test('MUST break no rule', () => {
  expect(printProblems(checkRows(rows, model, nothingKnown))).toBe('No problem found.')
})

test('MUST name a source, or claims that it is derived from, for every node and every relationship', async () => {
  await clearDatabase(database)
  const { version } = await ingest(rows, { model, database, origin: 'seed' })
  expect(version).toBe(1)
  expect(await unsourced(database)).toEqual([])
  const [{ nodes } = { nodes: 0 }] = await database.read<{ nodes: number }>('MATCH (n:Entity) RETURN count(n) AS nodes')
  expect(nodes).toBe(new Set(rows.rows.filter((row) => !row.cells['rejected']).map((row) => row.id)).size)
})
