import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { model } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
afterAll(() => database.close())

test('MUST let statements be planned by what was written, not by the empty graph of before', async () => {
  await clearDatabase(database)
  await database.command('CALL db.prepareForReplanning(60)')
  const { plan } = await ingest(await readSeeds(resolve(import.meta.dirname, '../../seed'), model), {
    model,
    database,
    origin: 'seed',
  })
  const { summary } = await database.run('EXPLAIN MATCH (node:Entity) WHERE node.id IS NOT NULL RETURN node.id', {})
  const estimated = Number((summary.plan || undefined)?.arguments['EstimatedRows'])
  expect(estimated).toBeGreaterThan(plan.nodes.length / 2)
}, 60_000)
