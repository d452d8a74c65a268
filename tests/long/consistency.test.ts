/** Readers in a loop while data sets are written, replaced and killed: an answer is of one data set, or there is none. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cutOffMessage } from '../support/kill-neo4j.js'
import {
  askingALot,
  nothingSeen,
  readDuring,
  readDuringInto,
  saying,
  shares,
  standingWords,
  type Seen,
} from '../support/mixed.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { startServer, type Served } from '../support/start-server.js'
import { testDatabase } from '../support/test-database.js'
import { startWriter } from '../support/writer-process.js'
import { neo4jUri } from '../support/neo4j-uri.js'

const uri = neo4jUri()
const database = testDatabase()
let server: Served
beforeAll(async () => {
  server = await serve(saying('nuts', 2_000), askingALot)
})
afterAll(() => database.close())

const inOne = { limits: { inOneTransaction: 1_000_000 }, leaseMs: 1_500 }
const inBatches = { limits: { inOneTransaction: 0, inOneBatch: 500 }, leaseMs: 1_500 }

const tell = (what: string, { answers, mixed, unavailable }: Seen) =>
  console.log(`${what}: ${answers} answers, ${mixed} mixed; ${unavailable} times 503`)
const expectWhole = (seen: Seen) => {
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
  // Each version says one word.
  expect([...seen.words.values()].filter((words) => words.size > 1)).toEqual([])
}

/** The share of a write after which the process of each round is killed: spread over all of it, the same each time. */
const moments = (rounds: number) => Array.from({ length: rounds }, (_each, round) => ((round * 0.618) % 1) * 1.1)

test('MUST give 0 mixed answers of 5,000 while 20,000 nodes are replaced ten times, and some without the check', async () => {
  const writer = startWriter(uri)
  const unlocked = await startServer(database, { ...askingALot, mayMix: true })
  const without = nothingSeen()
  const tenths: number[] = []
  const seen = await readDuring(server, 4, async (soFar) => {
    for (const [round, share] of shares(10, 20_000).entries()) {
      const before = soFar.answers
      const write = () => writer.write({ word: `large ${round}`, count: 20_000 })
      // Two rounds show what happens without the check; the others leave the machine to the readers with it.
      const line = await (round < 2 ? readDuringInto(without, unlocked, write) : write())
      expect(line).toMatchObject({ done: round + 2 })
      // The next write begins at a random moment, in the middle of answers from this data set.
      while (soFar.answers - before < 500) await pause(50)
      await pause(share * 1_000)
      tenths.push(soFar.answers - before)
    }
  })
  await writer.end()
  await unlocked.close()
  tell(`20,000 nodes ten times, in batches, ${tenths.join(' + ')}`, seen)
  tell('the first two without the check', without)
  expectWhole(seen)
  expect(seen.answers).toBeGreaterThanOrEqual(5_000)
  expect(Math.min(...tenths)).toBeGreaterThanOrEqual(300)
  expect(without.mixed).toBeGreaterThan(0)
}, 1_800_000)

test('MUST give 0 mixed answers of 5,000 while data sets are replaced in one transaction each', async () => {
  const writer = startWriter(uri)
  await writer.write({ word: 'small', count: 4_000 })
  let rounds = 0
  const seen = await readDuring(server, 4, async (soFar) => {
    while (soFar.answers < 5_000) {
      const line = await writer.write({ word: `small ${rounds++}`, count: 4_000, ...inOne })
      expect(line).toMatchObject({ done: expect.any(Number) })
    }
  })
  await writer.end()
  tell(`4,000 nodes ${rounds} times, in one transaction each`, seen)
  expectWhole(seen)
}, 600_000)

test('MUST hold the old data set or the new one after SIGKILL in the middle of one transaction, 20 times', async () => {
  const standing = { count: 3_000, ...inOne }
  const first = startWriter(uri)
  await first.write({ word: 'smaller', count: 3_000 })
  await first.write({ word: 'kill', ...standing })
  const since = performance.now()
  await first.write({ word: 'again', ...standing })
  const lasts = performance.now() - since
  await first.end()
  let before = 'again'
  const found = { old: 0, new: 0 }
  const seen = await readDuring(server, 2, async () => {
    for (const [round, share] of moments(20).entries()) {
      const word = `kill ${round}`
      const writer = startWriter(uri)
      await writer.begin({ word, ...standing })
      await pause(share * lasts)
      await writer.kill()
      // Whoever asks is answered as soon as the lock of the killed run has ended: no other run is needed.
      await expect.poll(async () => (await server.get('/ready')).status, { timeout: 15_000 }).toBe(200)
      const { words, isNamed } = await standingWords(database)
      expect(isNamed).toBe(true)
      expect([[before], [word]]).toContainEqual(words)
      found[words[0] === word ? 'new' : 'old']++
      before = words[0] ?? ''
    }
  })
  console.log(`a write lasts ${Math.round(lasts)} ms; after the kill the graph held`, found, 'answers', seen.answers)
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
}, 300_000)

test('MUST answer 503 with progress after SIGKILL between batches, until the next run completes it, 20 times', async () => {
  const standing = { count: 2_000, ...inBatches }
  const first = startWriter(uri)
  await first.write({ word: 'batch', ...standing })
  await first.end()
  const found: number[] = []
  const seen = await readDuring(server, 2, async () => {
    for (const [round, share] of shares(20, 20).entries()) {
      const word = `batch ${round}`
      const writer = startWriter(uri)
      await writer.begin({ word, ...standing })
      // After the last batch the next run would have nothing to do.
      await writer.untilWritten(share * 1_900)
      await writer.kill()
      await expect.poll(async () => (await told()).message, { timeout: 15_000 }).toMatch(cutOffMessage)
      const { status, message } = await told()
      expect(status).toBe(503)
      found.push(Number(/(\d+)%/.exec(message)?.[1]))
      const next = startWriter(uri)
      expect(await next.write({ word, ...standing })).toMatchObject({ done: expect.any(Number) })
      await next.end()
      expect(await standingWords(database)).toEqual({ words: [word], isNamed: true })
    }
  })
  console.log('percent done at each kill in batches:', found.join(' '), 'answers', seen.answers, 'mixed', seen.mixed)
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
}, 600_000)

const told = async () => {
  const { status, errors } = await server.ask('{ themes(limit: 1) { name } }')
  return { status, message: errors?.[0]?.message ?? 'an answer' }
}

test('MUST say clearly that the memory was not enough, and keep the old data set', async () => {
  await seed(database, saying('before', 2_000))
  const writer = startWriter(uri)
  const line = await writer.write({ word: 'too large', count: 24_000, ...inOne, leaseMs: 60_000 })
  await writer.end()
  expect(line).toMatchObject({
    code: 'UNAVAILABLE',
    failed: 'The database ran out of memory for this transaction; nothing of it was kept',
  })
  expect(await standingWords(database)).toEqual({ words: ['before'], isNamed: true })
  expect((await server.ask('{ themes(limit: 1) { name } }')).data).toEqual({ themes: [{ name: 'before' }] })
}, 200_000)
