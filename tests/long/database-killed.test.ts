/** The database itself is killed, or its disk is full: what it had taken whole stands, and no answer mixes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/open-database.js'
import { killDuringWrite } from '../support/kill-neo4j.js'
import { askingALot, readDuring, shares, standingWords } from '../support/mixed.js'
import { ownNeo4j } from '../support/own-neo4j.js'
import { startServer } from '../support/start-server.js'
import { startWriter } from '../support/writer-process.js'

const inOne = { limits: { inOneTransaction: 1_000_000 }, leaseMs: 1_500 }
const inBatches = { limits: { inOneTransaction: 0, inOneBatch: 500 }, leaseMs: 1_500 }

test('MUST hold the old data set or the new one, or answer 503 until the next run completes it, after SIGKILL of Neo4j, 20 times', async () => {
  const neo4j = await ownNeo4j()
  const database = connect(neo4j.uri)
  onTestFinished(async () => {
    await database.close()
    await neo4j.remove()
  })
  const server = await startServer(database, askingALot)
  const ways = { 'in one transaction': inOne, 'in batches': inBatches }
  const found: Record<string, Record<string, number>> = {}
  const seen = await readDuring(server, 2, async () => {
    for (const [way, how] of Object.entries(ways)) {
      const lasts = await writeTwice(neo4j.uri, how)
      const outcomes: Record<string, number> = {}
      found[`${way} (${Math.round(lasts)} ms)`] = outcomes
      for (const [round, share] of shares(10, 4).entries()) {
        const { words } = await standingWords(database)
        const order = { word: `${way} ${round}`, count: 2_000, ...how }
        const killed = { order, before: words[0] ?? '', after: share * lasts * 1.05 }
        const outcome = await killDuringWrite(killed, { neo4j, server, database })
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      }
    }
  })
  await server.close()
  console.log('Neo4j was killed 20 times; found after it:', found, `${seen.answers} answers, ${seen.mixed} mixed`)
  expect([...seen.mixes]).toEqual([])
  expect([...seen.strange].filter((words) => !/^50[34]/.test(words))).toEqual([])
  // Random moments hit the middle of a write, not only its ends.
  expect(Object.values(found)[1]?.['cut off, then completed']).toBeGreaterThan(3)
}, 1_800_000)

/** Writes two data sets, and gives the milliseconds for which the second was written: it replaces the first. */
async function writeTwice(uri: string, how: typeof inOne | typeof inBatches): Promise<number> {
  const writer = startWriter(uri)
  await writer.write({ word: 'before', count: 2_000, ...how })
  const last = writer.write({ word: 'before it all', count: 2_000, ...how })
  await writer.untilWritten(0)
  const since = performance.now()
  expect(await last).toMatchObject({ done: expect.any(Number) })
  const lasts = performance.now() - since
  await writer.end()
  return lasts
}

test('MUST say that the disk may be full, and keep a whole data set, when it is', async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'untoc-graph-disk-'))
  const mounted = mount('-t', 'tmpfs', '-o', 'size=36m', 'tmpfs', folder)
  if (!mounted) rmdirSync(folder)
  skip(!mounted, 'a small disk can be mounted by root only')
  const neo4j = await ownNeo4j({ home: folder })
  const database = connect(neo4j.uri)
  onTestFinished(async () => {
    await database.close()
    await neo4j.kill()
    spawnSync('umount', [folder])
    rmdirSync(folder)
  })
  const server = await startServer(database)
  const writer = startWriter(neo4j.uri)
  const words: string[] = []
  let failed = await writer.write({ word: 'first', count: 4_000, ...inOne })
  while (failed.failed === undefined) {
    words.push(`word ${words.length}`)
    failed = await writer.write({ word: words.at(-1) ?? '', count: 4_000, ...inOne })
  }
  const { status, errors } = await server.ask('{ themes(limit: 1) { name } }')
  console.log(`write ${words.length}: ${failed.failed} | a reader: ${status} ${errors?.[0]?.message ?? ''}`)
  expect(failed).toMatchObject({ code: 'UNAVAILABLE', failed: expect.stringContaining('such as a full disk') })
  expect(errors?.[0]?.message ?? 'answered').toMatch(/such as a full disk|answered/)
  await neo4j.kill()
  expect(mount('-o', 'remount,size=400m', folder)).toBe(true)
  await neo4j.start()
  await expect.poll(async () => (await server.get('/ready')).status, { timeout: 20_000 }).toBe(200)
  const standing = await standingWords(database)
  expect(standing).toMatchObject({ isNamed: true, words: [expect.any(String)] })
  expect(words.slice(-2)).toContain(standing.words[0])
  await writer.end()
  await server.close()
}, 200_000)

function connect(uri: string): Database {
  const settings = { username: 'neo4j', password: '', poolSize: 16, connectTimeoutMs: 1_500, queryTimeoutMs: 5_000 }
  return connectDatabase({ ...settings, uri })
}

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0
}
