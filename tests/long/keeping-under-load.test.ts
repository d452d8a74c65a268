/** A copy is made and brought back while readers ask: the same data set, and no answer mixes two. */
import { afterAll, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { userFolder } from '../support/cli.js'
import { askingALot, readDuring, saying, standingWords } from '../support/mixed.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { cli } = userFolder()
afterAll(() => database.close())

const name = async () => {
  const { dataset } = await datasetState(database)
  return { version: dataset?.version, hash: dataset?.hash }
}

test('MUST bring back the same version and hash from a copy that was made and restored under load', async () => {
  const server = await serve(saying('copied', 400), askingALot)
  const copied = await name()
  const seen = await readDuring(server, 2, async () => {
    expect(await cli('dump', 'copy.jsonl.gz')).toMatchObject({ code: 0 })
    await seed(database, saying('other', 400))
    expect(await cli('restore', 'copy.jsonl.gz', '--replace')).toMatchObject({ code: 0 })
  })
  expect(await name()).toEqual(copied)
  expect(await standingWords(database)).toEqual({ words: ['copied'], isNamed: true })
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
  expect(seen.answers).toBeGreaterThan(20)
})
