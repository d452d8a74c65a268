/** Nodes with very many relationships are written, replaced and taken away in the heap that a local Neo4j has. */
import { expect, onTestFinished, test } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/open-database.js'
import { datasetState } from '../../src/ingest/dataset.js'
import { readStatement } from '../../src/ingest/statements.js'
import { ownNeo4j } from '../support/own-neo4j.js'
import { seed } from '../support/rows.js'
import type { SeedRows } from '../support/seed-folder.js'

const settings = { username: 'neo4j', password: '', poolSize: 6, connectTimeoutMs: 5_000, queryTimeoutMs: 120_000 }
const small = { theme: [{ id: 'care', name: 'Care' }] }

async function ownDatabase(): Promise<Database> {
  const neo4j = await ownNeo4j({ heap: '512m' })
  const database = connectDatabase({ ...settings, uri: neo4j.uri })
  onTestFinished(async () => {
    await database.close()
    await neo4j.remove()
  })
  return database
}

/** Organizations that are each concerned with all of some themes, so that both are hubs. */
function hubs(organizations: number, themes: number): SeedRows {
  const ids = Array.from({ length: themes }, (_each, index) => `theme-${index}`)
  return {
    theme: ids.map((id) => ({ id })),
    organization: Array.from({ length: organizations }, (_each, index) => ({
      id: `body-${index}`,
      concernedWith: ids.join(';'),
    })),
  }
}
const counts = async (database: Database) => {
  const [row] = await database.read<{ nodes: number; relationships: number }>(
    'RETURN COUNT { MATCH (:Entity) } AS nodes, COUNT { MATCH (:Entity)-[]->() } AS relationships',
  )
  return row
}

test('MUST write hubs with 250,000 relationships, and take them away, in the usual heap', async () => {
  const database = await ownDatabase()
  const since = performance.now()
  expect(await seed(database, hubs(2_500, 100))).toMatchObject({ version: 1 })
  const written = performance.now()
  // Each of the nodes but the source has a claim, and so has the source itself.
  expect(await counts(database)).toEqual({ nodes: 2_601, relationships: 250_000 + 2_601 })
  expect(await seed(database, small)).toMatchObject({ version: 2 })
  const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(1)
  console.log(
    `hubs: 250,000 relationships written in ${seconds(since, written)} s, taken away in ${seconds(written, performance.now())} s`,
  )
  expect(await counts(database)).toEqual({ nodes: 2, relationships: 2 })
}, 900_000)

// Deleted in one transaction with its node, they take all of the heap: Java heap space.
test('MUST take away a node that no claim states any more with 200,000 relationships of something else', async () => {
  const database = await ownDatabase()
  await seed(database, { ...small, theme: [...small.theme, { id: 'hub' }] })
  // As another program may have tied its own nodes to ours.
  await database.command(
    `MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 200000) AS number
     CALL (hub, number) { CREATE (:Other)-[:ABOUT]->(hub) } IN TRANSACTIONS OF 20000 ROWS`,
  )
  expect(await seed(database, small)).toMatchObject({ version: 2 })
  expect(await counts(database)).toEqual({ nodes: 2, relationships: 2 })
  expect((await datasetState(database)).dataset).toMatchObject({ state: 'IDLE' })
  expect(await database.read(readStatement('kept-counts'))).toMatchObject([{ nodes: 2 }])
}, 900_000)
