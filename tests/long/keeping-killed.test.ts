/** Copies that are cut off: a dump leaves no half file that looks whole, a restore waits for the next one. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { checkDump } from '../../src/ingest/keep/read-dump.js'
import { userFolder } from '../support/cli.js'
import { startCli } from '../support/killed-cli.js'
import { askingALot, readDuring, saying, shares, standingWords } from '../support/mixed.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import type { Served } from '../support/start-server.js'
import { testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { folder, cli, write } = userFolder()
const file = join(folder, 'copy.jsonl.gz')
let server: Served
beforeAll(async () => {
  server = await serve(saying('copied', 6_000), askingALot)
  const rows = write('crimes.csv', 'id,name,kind\narson,Arson,BROADER\n')
  for (const args of [
    ['import', rows, '--source', 'invented-source'],
    ['dump', file],
  ]) {
    const { code, stderr } = await cli(...args)
    if (code !== 0) throw new Error(stderr)
  }
}, 300_000)
afterAll(() => database.close())

const name = async () => {
  const { dataset } = await datasetState(database)
  return { version: dataset?.version, hash: dataset?.hash, seedHash: dataset?.seedHash, state: dataset?.state }
}
const isWriting = async () => (await datasetState(database)).dataset?.state === 'WRITING'
const advice = 'First run untoc-graph restore <file> --replace again'

/** Starts a restore; gives it once it writes. */
async function restoreUntilWriting() {
  const restore = startCli(folder, 'restore', file, '--replace')
  while (restore.runs() && !(await isWriting())) await pause(10)
  return { ...restore, since: performance.now() }
}

/** A whole restore; gives the milliseconds for which it wrote. */
async function timedRestore(): Promise<number> {
  const restore = await restoreUntilWriting()
  expect(await restore.ended).toBe(0)
  return performance.now() - restore.since
}

/** Writes another data set, kills a restore so long after it began to write, and tells what is there then. */
async function killRestore(after: number) {
  await seed(database, saying('other', 6_000))
  const restore = await restoreUntilWriting()
  await pause(after)
  const code = await restore.kill()
  const { status, errors } = await server.ask('{ themes(limit: 1) { name } }')
  if (status !== 503) return { outcome: `whole, exit ${code}`, words: (await standingWords(database)).words }
  const refused = await cli('import', write('more.csv', 'id,name\nmore,More\n'), '--noun', 'theme')
  const outcome = refused.stderr.includes(advice) ? 'cut off, 503' : refused.stderr
  return { outcome, words: ['copied'], message: errors?.[0]?.message.replace(/\d+%/, 'n%') }
}

test('MUST answer 503 after SIGKILL in the middle of a restore, until it is run again and gives the version of the copy, 8 times', async () => {
  const copied = await name()
  await seed(database, saying('other', 6_000))
  let lasts = await timedRestore()
  const found: Record<string, number> = {}
  const told = new Set<string | undefined>()
  const seen = await readDuring(server, 2, async () => {
    for (const share of shares(8, 8)) {
      const { outcome, words, message } = await killRestore(share * lasts * 0.9)
      expect(words).toEqual(['copied'])
      found[outcome] = (found[outcome] ?? 0) + 1
      told.add(message)
      lasts = await timedRestore()
      expect(await name()).toEqual(copied)
      expect(await standingWords(database)).toEqual({ words: ['copied'], isNamed: true })
      expect((await cli('imports')).stdout).toContain('crimes.csv')
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
  expect(found['cut off, 503']).toBeGreaterThan(3)
}, 1_800_000)

/** Kills a dump so long after it began to write, and tells what stands at its place then. */
async function killDump(target: string, after: number) {
  const unfinished = `${target}.unfinished`
  rmSync(unfinished, { force: true })
  const dump = startCli(folder, 'dump', target)
  while (dump.runs() && !existsSync(unfinished)) await pause(5)
  await pause(after)
  await dump.kill()
  return {
    // What is left of it is refused, under whatever name.
    left: existsSync(unfinished) ? (await cli('restore', unfinished, '--replace')).stderr : 'nothing',
    hash: existsSync(target) ? (await checkDump(target)).hash : 'no file',
  }
}

test('MUST leave the last copy whole, or none, when a dump is killed, 8 times', async () => {
  const { hash } = await name()
  const before = readFileSync(file)
  const timed = startCli(folder, 'dump', 'timed.jsonl.gz')
  while (timed.runs() && !existsSync(join(folder, 'timed.jsonl.gz.unfinished'))) await pause(5)
  const since = performance.now()
  expect(await timed.ended).toBe(0)
  const lasts = performance.now() - since
  const found = { 'no file': 0, 'the copy of before': 0, 'a new copy, whole': 0 }
  const fresh = join(folder, 'fresh.jsonl.gz')
  for (const [round, share] of shares(8, 9).entries()) {
    const target = round % 2 === 0 ? fresh : file
    const killed = await killDump(target, share * lasts)
    expect(killed.left).toMatch(/cannot be used|^nothing$/)
    expect([hash, 'no file']).toContain(killed.hash)
    const same = killed.hash === hash && readFileSync(target).equals(before)
    found[killed.hash !== hash ? 'no file' : same ? 'the copy of before' : 'a new copy, whole']++
    rmSync(fresh, { force: true })
  }
  console.log(`a dump writes for ${Math.round(lasts)} ms; killed 8 times:`, found)
  expect(found['no file'] + found['the copy of before']).toBeGreaterThan(0)
  expect(await cli('dump', file)).toMatchObject({ code: 0 })
  expect(existsSync(`${file}.unfinished`)).toBe(false)
}, 900_000)
