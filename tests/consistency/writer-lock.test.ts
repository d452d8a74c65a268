/** One run writes at a time. */
import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { withWriterLock } from '../../src/ingest/writer-lock.js'
import { seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
beforeEach(() => clearDatabase(database))
afterAll(() => database.close())

const rows = { country: [{ id: 'XAA', name: 'Inventia' }] }
const change = (cypher: string, parameters = {}) => database.write((writer) => writer.run(cypher, parameters))
const locks = () => database.read('MATCH (lock:WriterLock) RETURN lock.run AS run')

test('MUST tell a second writer who holds the lock since when, and write nothing', async () => {
  const since = new Date().toISOString().slice(0, 10)
  await withWriterLock(database, {}, async () => {
    await expect(seed(database, rows)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(
        `^Another run writes to this database: process ${process.pid} on ${hostname()}, since ${since}T[\\d:.]+Z\\. Nothing was written;`,
      ),
      details: { process: process.pid, host: hostname() },
    })
    expect(await seed(database, rows, { dryRun: true })).toMatchObject({ changed: false })
  })
  expect(await seed(database, rows)).toMatchObject({ version: 1 })
  expect(await locks()).toEqual([])
})

test('MUST let one of two win that begin at once', async () => {
  const results = await Promise.allSettled([seed(database, rows), seed(database, rows), seed(database, rows)])
  const won = results.filter(({ status }) => status === 'fulfilled')
  expect(won.length).toBeGreaterThanOrEqual(1)
  const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
  expect(lost.filter((code) => code !== 'REFUSED')).toEqual([])
  expect(await database.read('MATCH (d:Dataset) RETURN d.version AS version')).toEqual([{ version: 1 }])
})

test('MUST take over a lock that expired, and one of a process that has ended', async () => {
  const held =
    "CREATE (:WriterLock {id: 'current', run: 'other', host: 'elsewhere', process: 1, since: 'then', expiresAt: $at})"
  await change(held, { at: Date.now() + 60_000 })
  await expect(seed(database, rows)).rejects.toMatchObject({ code: 'REFUSED', details: { host: 'elsewhere' } })
  await change('MATCH (lock:WriterLock) SET lock.expiresAt = 0')
  expect(await seed(database, rows)).toMatchObject({ version: 1 })
  await withWriterLock(database, {}, async () => {
    const { pid } = spawnSync('true')
    await change("MATCH (lock:WriterLock) SET lock.run = 'killed', lock.process = $pid", { pid })
    expect(await seed(database, { ...rows, theme: [{ id: 'care' }] })).toMatchObject({ version: 2 })
  })
})

test('MUST keep nothing of a run that lost its lock', async () => {
  const lose = { report: () => void change("MATCH (lock:WriterLock) SET lock.run = 'other'") }
  await expect(seed(database, rows, lose)).rejects.toMatchObject({
    code: 'REFUSED',
    message: expect.stringMatching(/^Another run took over the lock of this one/),
  })
  expect(await database.read('MATCH (n:Entity) RETURN n.id AS id')).toEqual([])
})

test('MUST keep nothing of a single transaction whose lease ended, and let a batch go on while nobody took the lock', async () => {
  const expire = () => change('MATCH (lock:WriterLock) SET lock.expiresAt = 0')
  await withWriterLock(database, {}, async (lock) => {
    await expire()
    await expect(database.write((writer) => lock.hold(writer))).rejects.toMatchObject({ code: 'REFUSED' })
    await database.write((writer) => lock.extend(writer))
    await database.write((writer) => lock.hold(writer))
    await change("MATCH (lock:WriterLock) SET lock.run = 'other'")
    await expect(database.write((writer) => lock.extend(writer))).rejects.toMatchObject({ code: 'REFUSED' })
  })
})

test('MUST NOT hold up the signs of life of a single transaction, however late in its lease', async () => {
  await withWriterLock(database, {}, async (lock) => {
    await change('MATCH (lock:WriterLock) SET lock.expiresAt = timestamp() + 5000')
    await database.write(async (writer) => {
      await lock.hold(writer)
      // It would wait for ever for a transaction that had written to the lock.
      await lock.renew()
    })
    const [row] = await database.read<{ left: number }>('MATCH (l:WriterLock) RETURN l.expiresAt - timestamp() AS left')
    expect(row?.left).toBeGreaterThan(10_000)
  })
})

test('MUST keep a lock alive while its run works longer than it lasts', async () => {
  await withWriterLock(database, { leaseMs: 500 }, async () => {
    await new Promise((done) => setTimeout(done, 1_500))
    await expect(seed(database, rows)).rejects.toMatchObject({ code: 'REFUSED' })
  })
})
