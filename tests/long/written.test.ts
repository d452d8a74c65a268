/** What readers notice while a data set is copied, brought back, or a large one is written. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { userFolder } from '../support/cli.js'
import { startMain } from '../support/main-server.js'
import { askingALot, readDuring, saying, standingWords } from '../support/mixed.js'
import { ownNeo4j } from '../support/own-neo4j.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { testDatabase } from '../support/test-database.js'
import { byStatus, timedDuring } from '../support/timed.js'

const root = resolve(import.meta.dirname, '../..')
const database = testDatabase()
const { folder, cli } = userFolder()
afterAll(() => database.close())

const name = async () => {
  const { dataset } = await datasetState(database)
  return { version: dataset?.version, hash: dataset?.hash }
}

test('MUST give the same data version and hash after a dump and a restore under load, and no mixed answer', async () => {
  const server = await serve(saying('copied', 6_000), askingALot)
  const copied = await name()
  const seen = await readDuring(server, 4, async (soFar) => {
    expect(await cli('dump', 'under-load.jsonl.gz')).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, 'under-load.jsonl.gz'))).toBe(true)
    expect(soFar.answers).toBeGreaterThan(50)
    await seed(database, saying('other', 6_000))
    expect(await cli('restore', 'under-load.jsonl.gz', '--replace')).toMatchObject({ code: 0 })
  })
  console.log(
    'dump and restore under load:',
    await name(),
    `${seen.answers} answers, ${seen.mixed} mixed, ${seen.unavailable} times 503`,
  )
  expect(await name()).toEqual(copied)
  expect(await standingWords(database)).toEqual({ words: ['copied'], isNamed: true })
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
  await server.close()
}, 300_000)

test('MUST answer 503 and nothing else while 100,000 nodes are written, and print for how long', async () => {
  const neo4j = await ownNeo4j({ heap: '512m' })
  onTestFinished(() => neo4j.remove())
  const large = join(folder, 'large')
  const run = (script: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, script), ...args], {
      env: { ...process.env, NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 'none' },
    })
  await run('dist/cli.js', 'seed')
  await run('bench/generate/generate.mjs', '--nodes', '100000', '--out', large)
  const server = await startMain(neo4j.uri)
  const query = encodeURIComponent('{ about { dataVersion } countries { id } }')
  const ask = () => fetch(`${server.url}/graphql?query=${query}`)
  const since = performance.now()
  const all = await timedDuring(ask, { clients: 1, restMs: 50 }, () => run('dist/cli.js', 'seed', '--seed', large))
  const lasted = performance.now() - since
  const silent = silences(all.map(({ status, begun, ms }) => ({ isSilent: status !== 200, end: begun + ms })))
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  console.log(
    `100,000 nodes in the place of the seed: the command took ${seconds(lasted)} s; silent (503) for ${silent.map(seconds).join(' + ')} s`,
    byStatus(all),
  )
  expect(Object.keys(byStatus(all)).toSorted()).toEqual(['200', '503'])
  expect(silent.length).toBeGreaterThan(0)
  expect((await ask()).status).toBe(200)
}, 400_000)

/** From the last good answer before each silence to the first one after it, in milliseconds. */
function silences(answers: readonly { readonly isSilent: boolean; readonly end: number }[]): number[] {
  const ends: number[] = []
  let lastGood: number | undefined
  let isSilent = false
  for (const answer of answers) {
    if (answer.isSilent) isSilent = true
    else {
      if (isSilent && lastGood !== undefined) ends.push(answer.end - lastGood)
      lastGood = answer.end
      isSilent = false
    }
  }
  return ends
}
