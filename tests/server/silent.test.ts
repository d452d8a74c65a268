/** A database that is there and says nothing, from the beginning or from some moment on, and one that is only slow. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failWhenSilent } from '../../src/database/fail-when-silent.js'
import { connectDatabase, type Database } from '../../src/database/open-database.js'
import { takePulse } from '../../src/database/take-pulse.js'
import { freePort } from '../../src/local/free-port.js'
import { blackHole, mutedDatabase, type Mute } from '../support/mute.js'
import { neo4jUri } from '../support/neo4j-uri.js'
import { seed } from '../support/rows.js'
import { startServer } from '../support/start-server.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const direct = testDatabase()
beforeAll(async () => {
  await clearDatabase(direct)
  await seed(direct, { theme: [{ id: 'care', name: 'Invented care' }] })
})
afterAll(() => direct.close())

const settings = { username: 'neo4j', password: '', connectTimeoutMs: 1_500, queryTimeoutMs: 2_000 }
const reach = (uri: string, poolSize = 4): Database =>
  failWhenSilent(() => connectDatabase({ ...settings, poolSize, uri }), { isThere: () => takePulse(uri) })

/** A server over a database behind something that can fall silent. */
async function serveBehind({ uri, close: closeMute }: Pick<Mute, 'uri' | 'close'>) {
  const database = reach(uri)
  const server = await startServer(database)
  const close = async () => {
    await server.close()
    await database.close()
    await closeMute()
  }
  const ask = async (limit = 25) => {
    const since = performance.now()
    const { status, headers, errors } = await server.ask(`{ themes(limit: ${limit}) { name } }`)
    return {
      status,
      ms: performance.now() - since,
      code: errors?.[0]?.extensions['code'],
      retryAfter: headers.get('retry-after'),
    }
  }
  return { ...server, ask, close }
}

const refused = { status: 503, code: 'UNAVAILABLE', retryAfter: '1' }

test('MUST answer 503 within 2 s when the database accepts and never answers, and at once when that is known', async () => {
  const { ask, get, close } = await serveBehind(await blackHole())
  const since = performance.now()
  const [answer, ready] = await Promise.all([ask(), get('/ready')])
  expect(performance.now() - since).toBeLessThan(2_000)
  expect(answer).toMatchObject(refused)
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { ready: false, reason: 'The database cannot be reached: try again in a moment' },
  ])
  const next = await ask()
  expect(next).toMatchObject(refused)
  expect(next.ms).toBeLessThan(300)
  await close()
})

test('MUST answer 503 within 2 s when the database falls silent, and again with data within 2 s of its next word', async () => {
  const mute = await mutedDatabase(neo4jUri())
  const { ask, get, close } = await serveBehind(mute)
  await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(200)
  mute.fallSilent()
  const answers = await Promise.all(Array.from({ length: 12 }, (_each, index) => ask(index + 1)))
  for (const answer of answers) expect(answer).toMatchObject(refused)
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(2_000)
  expect((await get('/ready')).status).toBe(503)
  mute.speak()
  await expect.poll(async () => (await ask()).status, { timeout: 2_000 }).toBe(200)
  await close()
})

test('MUST answer 503 while nobody is there, and with data within 2 s of its coming, the first time and again', async () => {
  const port = await freePort()
  const { ask, get, close } = await serveBehind({ uri: `bolt://127.0.0.1:${port}`, close: () => Promise.resolve() })
  for (let time = 1; time <= 2; time += 1) {
    const answer = await ask()
    expect(answer).toMatchObject(refused)
    expect(answer.ms).toBeLessThan(2_000)
    // What it said last stands for a quarter of a second.
    await expect.poll(async () => (await get('/ready')).status, { timeout: 1_000 }).toBe(503)
    const there = await mutedDatabase(neo4jUri(), port)
    await expect.poll(async () => (await ask()).status, { timeout: 2_000 }).toBe(200)
    expect((await get('/ready')).status).toBe(200)
    await there.close()
  }
  await close()
})

test('MUST let a slow question have its time, also when it is the only one and takes the only connection', async () => {
  const database = reach(neo4jUri(), 1)
  const count = 'UNWIND range(1, $rows) AS n WITH n WHERE n % 7 <> 0 RETURN count(n) > 0 AS counted'
  let took = 0
  for (let rows = 5_000_000; took < 2_500; rows *= 2) {
    const since = performance.now()
    expect(await database.read(count, { rows }, { timeoutMs: 30_000 })).toEqual([{ counted: true }])
    took = performance.now() - since
  }
  await database.close()
})
