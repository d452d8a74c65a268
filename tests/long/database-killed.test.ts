/** The database itself is killed, or its disk is full: what it had taken whole stands, and no answer mixes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { connectDatabase, type Database } from '../../src/database/open-database.js'
import { readDuring, standingWords } from '../support/mixed.js'
import { ownNeo4j } from '../support/own-neo4j.js'
import { startServer } from '../support/start-server.js'
import { startWriter } from '../support/writer-process.js'

const inOne = { limits: { inOneTransaction: 1_000_000 }, leaseMs: 1_500 }
const inBatches = { limits: { inOneTransaction: 0, inOneBatch: 500 }, leaseMs: 1_500 }

test('MUST hold the old data set or the new one, or answer 503, after Neo4j was killed in the middle of a write, 3 times', async () => {
  const neo4j = await ownNeo4j()
  const database = connect(neo4j.uri)
  onTestFinished(async () => {
    await database.close()
    await neo4j.remove()
  })
  const server = await startServer(database)
  const first = startWriter(neo4j.uri)
  await first.write({ word: 'before', count: 2_000, ...inOne })
  await first.end()
  const told: string[] = []
  const seen = await readDuring(server, 2, async () => {
    for (const [round, how] of [inOne, inBatches, inOne].entries()) {
      const word = `round ${round}`
      const writer = startWriter(neo4j.uri)
      const last = writer.write({ word, count: 2_000, ...how })
      await writer.untilWritten(round === 2 ? 3_900 : 1_200)
      await pause(round * 20)
      await neo4j.kill()
      const line = await last
      await writer.end()
      await neo4j.start()
      await pause(how.leaseMs + 500)
      const { status, errors } = await server.ask('{ themes(limit: 1) { name } }')
      told.push(`${line.failed ?? 'done'} | ${status} ${errors?.[0]?.message ?? ''}`)
      const again = startWriter(neo4j.uri)
      expect(await again.write({ word, count: 2_000, ...inOne })).toMatchObject({ done: expect.any(Number) })
      await again.end()
      expect(await standingWords(database)).toEqual({ words: [word], isNamed: true })
    }
  })
  await server.close()
  console.log('the writer and a reader were told:', told, `${seen.answers} answers, ${seen.mixed} mixed`)
  expect(seen.mixed).toBe(0)
}, 200_000)

test('MUST say that the disk may be full, and keep a whole data set, when it is', async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'untoc-graph-disk-'))
  const mounted = mount('-t', 'tmpfs', '-o', 'size=36m', 'tmpfs', folder)
  if (!mounted) rmdirSync(folder)
  skip(!mounted, 'a small disk can be mounted by root only')
  const neo4j = await ownNeo4j(folder)
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
