/** A copy goes into another Neo4j with all that was done: an import that came with it can be taken back there. */
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { connectDatabase } from '../../src/database/open-database.js'
import { datasetState } from '../../src/ingest/dataset.js'
import { readImports } from '../../src/ingest/imports/import-records.js'
import { dump } from '../../src/ingest/keep/dump.js'
import { userFolder } from '../support/cli.js'
import { graphLines } from '../support/graph.js'
import { importFiles } from '../support/import-rows.js'
import { ownNeo4j } from '../support/own-neo4j.js'
import { seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const here = testDatabase()
const { folder, cli } = userFolder()
afterAll(() => here.close())

const base = {
  source: [{ id: 'own-page', title: 'Own page' }],
  country: [{ id: 'XAA', name: 'Inventia' }],
  organization: [{ id: 'watch', name: 'Watch', website: 'https://watch.example' }],
}
const files = {
  'organizations.csv':
    'id,name,website,activeIn,source\nguard,Guard,,XAA,own-page\nwatch,,https://new.example,XAA,own-page\n',
}

test('MUST list and undo an import in another Neo4j that a copy brought it to, and have the content of before', async () => {
  const neo4j = await ownNeo4j()
  const elsewhere = connectDatabase({
    uri: neo4j.uri,
    username: 'neo4j',
    password: '',
    poolSize: 6,
    connectTimeoutMs: 5_000,
    queryTimeoutMs: 60_000,
  })
  onTestFinished(async () => {
    await elsewhere.close()
    await neo4j.remove()
  })
  const { hash } = await seed(elsewhere, base)
  const before = await graphLines(elsewhere)
  const { id = '' } = await importFiles(elsewhere, files, { rejectOther: 'The page says so' })
  await seed(elsewhere, { ...base, theme: [{ id: 'care', name: 'Care' }] })
  const file = join(folder, 'copy.jsonl.gz')
  const { dataVersion } = await dump(elsewhere, file)
  expect(dataVersion).toBe(3)

  await clearDatabase(here)
  expect(await cli('restore', file)).toMatchObject({ code: 0 })
  expect(await readImports(here)).toEqual(await readImports(elsewhere))
  const listed = await cli('imports')
  expect(listed.stdout).toContain(id)
  expect(listed.stdout).toContain('organizations.csv')
  const undone = await cli('undo', id)
  expect({ code: undone.code, said: undone.stdout }).toMatchObject({
    code: 0,
    said: expect.stringContaining(`Taken back ${id}`),
  })
  expect((await cli('imports')).stdout).not.toContain(id)

  // Without what came after the import, it is the content of before it, to the last property.
  await seed(here, base)
  const { dataset } = await datasetState(here)
  expect(dataset).toMatchObject({ version: 5, hash, state: 'IDLE' })
  expect(await graphLines(here)).toEqual(before)
  // The next import of that day gets a number of its own: what the one that was taken back did stays in the changes.
  const next = await importFiles(here, { 'themes.csv': 'id,name,source\nhope,Hope,own-page\n' })
  expect(next.id).toBe(id.replace(/\d+$/, (number) => String(Number(number) + 1)))
}, 300_000)
