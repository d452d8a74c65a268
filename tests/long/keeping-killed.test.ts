/** Copies that are cut off: a dump leaves no half file that looks whole, a restore waits for the next one. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { checkDump } from '../../src/ingest/keep/read-dump.js'
import { userFolder } from '../support/cli.js'
import { startCli } from '../support/killed-cli.js'
import { readDuring, saying, shares, standingWords } from '../support/mixed.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import type { Served } from '../support/start-server.js'
import { testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { folder, cli, write } = userFolder()
const file = join(folder, 'copy.jsonl.gz')
let server: Served
beforeAll(async () => {
  server = await serve(saying('copied', 6_000))
  expect(
    await cli('import', write('themes.csv', 'id,name\nown,copied\n'), '--source', 'invented-source'),
  ).toMatchObject({
    code: 0,
  })
  expect(await cli('dump', file)).toMatchObject({ code: 0 })
}, 300_000)
afterAll(() => database.close())

const name = async () => {
  const { dataset } = await datasetState(database)
  return { version: dataset?.version, hash: dataset?.hash, seedHash: dataset?.seedHash, state: dataset?.state }
}
const isWriting = async () => (await datasetState(database)).dataset?.state === 'WRITING'

/** Starts a restore; gives it once it writes. */
async function restoreUntilWriting() {
  const restore = startCli(folder, 'restore', file, '--replace')
  while (restore.runs() && !(await isWriting())) await pause(10)
  return restore
}

test('MUST answer 503 after SIGKILL in the middle of a restore, until it is run again and gives the version of the copy, 8 times', async () => {
  const copied = await name()
  await seed(database, saying('other', 6_000))
  const whole = await restoreUntilWriting()
  const since = performance.now()
  expect(await whole.ended).toBe(0)
  const lasts = performance.now() - since
  const found: Record<string, number> = {}
  const told = new Set<string>()
  const seen = await readDuring(server, 2, async () => {
    for (const share of shares(8, 8)) {
      await seed(database, saying('other', 6_000))
      const restore = await restoreUntilWriting()
      await pause(share * lasts * 0.95)
      const code = await restore.kill()
      const { status, errors } = await server.ask('{ themes(limit: 1) { name } }')
      const outcome = code === 0 ? 'was done before the kill' : status === 503 ? 'cut off, 503' : 'whole'
      found[outcome] = (found[outcome] ?? 0) + 1
      if (outcome === 'cut off, 503') {
        told.add((errors?.[0]?.message ?? '').replace(/\d+%/, 'n%'))
        const refused = await cli('import', write('more.csv', 'id,name\nmore,More\n'), '--noun', 'theme')
        expect(refused).toMatchObject({
          code: 1,
          stderr: expect.stringContaining('untoc-graph restore <file> --replace'),
        })
      } else expect((await standingWords(database)).words).toEqual(['copied'])
      expect(await cli('restore', file, '--replace')).toMatchObject({ code: 0 })
      expect(await name()).toEqual(copied)
      expect(await standingWords(database)).toEqual({ words: ['copied'], isNamed: true })
      expect((await cli('imports')).stdout).toContain('themes.csv')
    }
  })
  console.log(
    `a restore writes for ${Math.round(lasts)} ms; killed 8 times:`,
    found,
    [...told],
    seen.answers,
    'answers',
  )
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
  expect(found['cut off, 503']).toBeGreaterThan(4)
}, 1_200_000)

test('MUST leave the last copy whole, or none, when a dump is killed, 8 times', async () => {
  const before = readFileSync(file)
  const whole = startCli(folder, 'dump', 'timed.jsonl.gz')
  while (whole.runs() && !existsSync(join(folder, 'timed.jsonl.gz.unfinished'))) await pause(5)
  const since = performance.now()
  expect(await whole.ended).toBe(0)
  const lasts = performance.now() - since
  const found = { 'no file': 0, 'the copy of before': 0, 'a whole copy': 0 }
  for (const [round, share] of shares(8, 9).entries()) {
    const isFresh = round % 2 === 0
    const target = isFresh ? join(folder, 'fresh.jsonl.gz') : file
    rmSync(`${target}.unfinished`, { force: true })
    const dump = startCli(folder, 'dump', target)
    while (dump.runs() && !existsSync(`${target}.unfinished`)) await pause(5)
    await pause(share * lasts)
    await dump.kill()
    if (existsSync(`${target}.unfinished`))
      expect((await cli('restore', `${target}.unfinished`, '--replace')).stderr).toContain('cannot be used')
    if (!existsSync(target)) found['no file']++
    else {
      expect(await checkDump(target)).toMatchObject({ hash: (await name()).hash })
      found[!isFresh && readFileSync(target).equals(before) ? 'the copy of before' : 'a whole copy']++
    }
    rmSync(join(folder, 'fresh.jsonl.gz'), { force: true })
  }
  console.log(`a dump writes for ${Math.round(lasts)} ms; killed 8 times:`, found)
  expect(found['no file'] + found['the copy of before']).toBeGreaterThan(0)
  expect(await cli('dump', file)).toMatchObject({ code: 0 })
  expect(existsSync(`${file}.unfinished`)).toBe(false)
}, 600_000)
