/** README's "Load the list of your own training", typed line by line on the real seed, and back out again. */
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { userFolder } from '../support/cli.js'
import { model } from '../support/rows.js'
import { startServer } from '../support/start-server.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const root = resolve(import.meta.dirname, '../..')
const database = testDatabase()
const { shell } = userFolder()
afterAll(async () => {
  await database.close()
  rmSync(join(root, 'recommendations.xlsx'), { force: true })
})

const section =
  /## Load the list of your own training\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ??
  ''
const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => (match[1] ?? '').trim().split('\n'))

const question = `{
  organization(id: "invented-institute-example") {
    basedIn { id } worksOn { id }
    participations { event { title } }
    recommendationsMade { gist concerns { id } addressedTo { name } sources { url } }
  }
}`

test('MUST bring in the training, answer from it, and take it back, as README says', { timeout: 120_000 }, async () => {
  await clearDatabase(database)
  const seeded = await ingest(await readSeeds(join(root, 'seed'), model), { model, database, origin: 'seed' })
  const [bringIn = [], takeBack = [], templates = []] = blocks
  expect([bringIn.length, takeBack.length, templates.length]).toEqual([3, 2, 2])
  for (const line of bringIn) expect(await shell(line)).toMatchObject({ code: 0 })
  const server = await startServer(database)
  const { data } = await server.ask(question)
  await server.close()
  expect(data?.['organization']).toEqual({
    basedIn: [{ id: 'KOR' }],
    worksOn: expect.arrayContaining([{ id: 'smuggling-of-migrants' }, { id: 'trafficking-in-persons' }]),
    participations: [{ event: [{ title: 'Training on the protection of witnesses (invented example)' }] }],
    recommendationsMade: [
      {
        gist: 'Agree on one address for reports of stowaways. (invented example)',
        concerns: expect.arrayContaining([{ id: 'smuggling-of-migrants' }, { id: 'SOM-PROTOCOL' }]),
        addressedTo: [{ name: 'Invented Shipping Association (example)' }],
        sources: [{ url: 'https://example.org/invented-training-2026' }],
      },
    ],
  })
  for (const line of takeBack) expect(await shell(line)).toMatchObject({ code: 0 })
  expect((await datasetState(database)).dataset).toMatchObject({ hash: seeded.hash, version: 3 })
  for (const line of templates) expect(await shell(line)).toMatchObject({ code: 0 })
})
