/** When a run refuses, nothing is written; when it is cut off, the next one finds out what stands. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { lockDataset } from '../../src/ingest/sequence-lock.js'
import { ingest } from '../../src/ingest/ingest.js'
import { model, rowsOf, seed } from '../support/rows.js'
import type { SeedRows } from '../support/seed-folder.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
beforeEach(() => clearDatabase(database))
afterAll(() => database.close())

const base = { country: [{ id: 'XAA', name: 'Inventia' }], crime: [{ id: 'theft', name: 'Theft' }] }

/** Brings rows in by another origin than the seed; they rest on the seed's source. */
async function bringIn(given: SeedRows) {
  const { rows, problems } = await rowsOf(given)
  return ingest(
    { rows: rows.filter((row) => row.noun !== 'Source'), problems },
    { model, database, origin: 'import-1' },
  )
}

test('MUST throw BAD_ROWS with every problem and write nothing', async () => {
  await expect(
    seed(database, {
      country: [
        { id: 'XAA', kind: 'KINGDOM' },
        { id: 'XAB', memberOf: 'nowhere' },
      ],
    }),
  ).rejects.toMatchObject({
    code: 'BAD_ROWS',
    message: 'Nothing was written: 2 problems in the rows',
    details: {
      problems: [
        { line: 2, column: 'kind' },
        { line: 3, column: 'memberOf' },
      ],
    },
  })
  expect(await database.read('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
})

test('MUST refuse a database that holds something else, unless told to adopt it', async () => {
  await database.command("CREATE (:Something {name: 'else'})")
  await expect(seed(database, base)).rejects.toMatchObject({
    code: 'REFUSED',
    message:
      'The database holds nodes but no data set of untoc-graph: nothing was written. Use an empty database, or write beside what is there with --adopt',
  })
  expect(await seed(database, base, { adopt: true })).toMatchObject({ version: 1, changed: true })
  expect(await database.read('MATCH (n:Something) RETURN count(n) AS nodes')).toEqual([{ nodes: 1 }])
})

test('MUST leave the claims of another origin alone, and refuse rows that disagree with them', async () => {
  await seed(database, base)
  const imported = await bringIn({
    organization: [{ id: 'watch', name: 'Watch', activeIn: 'XAA' }],
    country: [{ id: 'XAA', name: '', kind: '', iso2: 'XA' }],
  })
  expect(imported).toMatchObject({ version: 2, changed: true })
  expect(await database.read("MATCH (n:Country {id: 'XAA'}) RETURN n.name AS name, n.iso2 AS iso2")).toEqual([
    { name: 'Inventia', iso2: 'XA' },
  ])
  expect(await seed(database, base)).toMatchObject({ version: 2, changed: false })
  await expect(
    seed(database, { ...base, country: [{ id: 'XAA', name: 'Inventia', iso2: 'XX' }] }),
  ).rejects.toMatchObject({
    code: 'BAD_ROWS',
    details: {
      problems: [
        { column: 'iso2', message: expect.stringContaining('"XX" disagrees with "XA" in the import import-1') },
      ],
    },
  })
})

test('MUST refuse to remove a node that rows of another origin refer to, and keep the data set whole', async () => {
  await seed(database, base)
  await bringIn({ organization: [{ id: 'watch', name: 'Watch', activeIn: 'XAA' }] })
  await expect(seed(database, { ...base, country: [] })).rejects.toMatchObject({
    code: 'REFUSED',
    message: 'Cannot remove "XAA": "watch" refers to it in rows of an import; keep its row, or undo the import first',
  })
  expect((await datasetState(database)).dataset).toMatchObject({ version: 2, state: 'IDLE' })
  expect(await database.read("MATCH (n:Country {id: 'XAA'}) RETURN n.name AS name")).toEqual([{ name: 'Inventia' }])
})

test('MUST keep the old version when a run was killed before its data was written', async () => {
  const { hash } = await seed(database, base)
  await lockDataset(database, { origin: 'seed', inBatches: false })
  expect((await datasetState(database)).dataset).toMatchObject({ state: 'WRITING', version: 1 })
  expect(await seed(database, base)).toMatchObject({ version: 1, hash, changed: false })
  expect((await datasetState(database)).dataset).toMatchObject({ state: 'IDLE', version: 1 })
})

test('MUST name what a run wrote before it was killed', async () => {
  await seed(database, base)
  const { hash } = await seed(database, { ...base, theme: [{ id: 'care' }] })
  await lockDataset(database, { origin: 'seed', inBatches: false })
  expect(await seed(database, { ...base, theme: [{ id: 'care' }] })).toMatchObject({ version: 2, hash, changed: false })
  expect((await datasetState(database)).dataset).toMatchObject({ state: 'IDLE', version: 2, hash })
})

test('MUST write every node anew, without a change record, when the rules in schema/ changed', async () => {
  await seed(database, base)
  await database.write(async (writer) => {
    await writer.run("MATCH (d:Dataset {id: 'current'}) SET d.rules = 'older'")
    await writer.run("MATCH (n:Entity {id: 'XAA'}) SET n.label = 'of an older rule'")
  })
  const { version, changed, plan } = await seed(database, base)
  expect({ version, changed, kinds: [...new Set(plan.nodes.map(({ kind }) => kind))] }).toEqual({
    version: 2,
    changed: true,
    kinds: ['REFOLD'],
  })
  expect(await database.read("MATCH (n:Entity {id: 'XAA'}) RETURN n.label AS label")).toEqual([{ label: 'Inventia' }])
  expect(await database.read('MATCH (c:Change {version: 2}) RETURN c')).toEqual([])
})
