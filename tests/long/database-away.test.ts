/** The database is killed, silent, or not there yet, under `npm start` and a load: 503 in time, no wrong answer, and back by itself. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectDatabase } from '../../src/database/open-database.js'
import { startMain, type MainServer } from '../support/main-server.js'
import { readDuring, saying } from '../support/mixed.js'
import { blackHole, mutedDatabase } from '../support/mute.js'
import { ownNeo4j } from '../support/own-neo4j.js'
import { seed } from '../support/rows.js'
import { byStatus, longest, timed, timedDuring, type Timed } from '../support/timed.js'

let neo4j: Awaited<ReturnType<typeof ownNeo4j>>
beforeAll(async () => {
  neo4j = await ownNeo4j()
  const settings = { username: 'neo4j', password: '', poolSize: 6, connectTimeoutMs: 3_000, queryTimeoutMs: 30_000 }
  const database = connectDatabase({ ...settings, uri: neo4j.uri })
  await seed(database, saying('steady', 2_000))
  await database.close()
})
afterAll(() => neo4j.remove())

/** Every question is another one, so that no answer is one that was kept or shared. */
const askOthers = ({ url }: MainServer) => {
  return (count: number) =>
    fetch(`${url}/graphql?query=${encodeURIComponent(`{ themes(offset: ${count % 900}) { name } }`)}`)
}
const askReady =
  ({ url }: MainServer) =>
  () =>
    fetch(`${url}/ready`)

/** What happened from one moment on, until another: what a client had to wait for at most. */
const between = (all: readonly Timed[], from: number, to: number) =>
  all.filter(({ begun, ms }) => begun + ms > from && begun < to)

/** The milliseconds from a moment to the first good answer after it. */
const backAfter = (all: readonly Timed[], moment: number) => {
  const ends = all.filter(({ status }) => status === 200).map(({ begun, ms }) => begun + ms)
  return Math.round(Math.min(...ends.filter((end) => end > moment)) - moment)
}

async function settled(server: MainServer): Promise<void> {
  await expect.poll(async () => (await timed(() => askOthers(server)(0))).status, { timeout: 30_000 }).toBe(200)
}

/** A load of questions and of looks at `/ready` while the database goes away and comes back; the figures of both. */
async function loadWhile(server: MainServer, work: () => Promise<{ readonly away: number; readonly back: number }>) {
  let moments = { away: NaN, back: NaN }
  let looks: readonly Timed[] = []
  let all: readonly Timed[] = []
  const whileLooking = async () => {
    await pause(2_000)
    moments = await work()
    await pause(4_000)
  }
  const whileAsking = async () => {
    looks = await timedDuring(askReady(server), { clients: 1, restMs: 20 }, whileLooking)
  }
  const seen = await readDuring(server, 2, async () => {
    all = await timedDuring(askOthers(server), { clients: 6 }, whileAsking)
  })
  const { away, back } = moments
  return {
    seen,
    statuses: byStatus(all),
    duringAway: byStatus(all.filter(({ begun }) => begun > away && begun < back - 500)),
    slowest503: longest(between(all, away, back).filter(({ status }) => status !== 200)),
    slowestReady: longest(between(looks, away, back)),
    readyWhileAway: byStatus(looks.filter(({ begun }) => begun > away + 2_000 && begun < back - 500)),
    backAfter: backAfter(all, back),
    readyAfter: backAfter(looks, back),
  }
}

type Figures = Awaited<ReturnType<typeof loadWhile>>

function expectFigures(what: string, { seen, ...figures }: Figures): void {
  console.log(what, figures, `${seen.answers} answers compared, ${seen.mixed} wrong`)
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
  expect([...seen.words.values()]).toEqual([new Set(['steady'])])
  expect(Object.keys(figures.statuses).toSorted()).toEqual(['200', '503'])
  expect(Object.keys(figures.duringAway)).toEqual(['503'])
  expect(Object.keys(figures.readyWhileAway)).toEqual(['503'])
  expect(figures.slowest503).toBeLessThan(2_000)
  expect(figures.slowestReady).toBeLessThan(2_000)
  expect(figures.backAfter).toBeLessThan(2_000)
  expect(figures.readyAfter).toBeLessThan(2_000)
}

test('MUST answer 503 within 2 s, be not ready, and be back within 2 s, when Neo4j is killed for 10 s under load', async () => {
  const server = await startMain(neo4j.uri)
  await settled(server)
  const figures = await loadWhile(server, async () => {
    await neo4j.kill()
    const away = performance.now()
    await pause(10_000)
    await neo4j.start()
    return { away, back: performance.now() }
  })
  expectFigures('Neo4j killed for 10 s:', figures)
  expect(await server.main.end('SIGTERM')).toBeLessThan(10_000)
})

test('MUST answer 503 within 2 s, be not ready, and be back within 2 s, when Neo4j falls silent for 10 s under load', async () => {
  const mute = await mutedDatabase(neo4j.uri)
  const server = await startMain(mute.uri)
  await settled(server)
  const figures = await loadWhile(server, async () => {
    mute.fallSilent()
    const away = performance.now()
    await pause(10_000)
    mute.speak()
    return { away, back: performance.now() }
  })
  expectFigures('Neo4j silent for 10 s:', figures)
  expect(await server.main.end('SIGTERM')).toBeLessThan(10_000)
  expect(await server.main.code).toBe(0)
  await mute.close()
})

test('MUST start without a database, answer 503 within 2 s, and answer within 2 s of its coming', async () => {
  await neo4j.kill()
  const port = Number(new URL(neo4j.uri).port)
  const closed = await coldStart('nobody there')
  await neo4j.start()
  await expectBack(closed, performance.now())
  expect(await closed.main.end('SIGTERM')).toBeLessThan(10_000)
  await neo4j.kill()
  const hole = await blackHole(port)
  const silent = await coldStart('a black hole')
  await hole.close()
  await neo4j.start()
  await expectBack(silent, performance.now())
  expect(await silent.main.end('SIGTERM')).toBeLessThan(10_000)
  expect(await silent.main.code).toBe(0)
})

test('MUST end within 10 s with 0 while the database is a black hole and clients wait', async () => {
  const hole = await blackHole()
  const server = await startMain(hole.uri)
  const waiting = Promise.all([1, 2, 3].map((count) => timed(() => askOthers(server)(count))))
  await pause(200)
  expect(await server.main.end('SIGTERM')).toBeLessThan(10_000)
  expect(await server.main.code).toBe(0)
  expect(byStatus(await waiting)).toEqual({ 503: 3 })
  await hole.close()
})

async function coldStart(what: string): Promise<MainServer> {
  const since = performance.now()
  const server = await startMain(neo4j.uri)
  const startedAfter = Math.round(performance.now() - since)
  const answers = await Promise.all(
    [askReady(server), () => askOthers(server)(1), () => askOthers(server)(2)].map(timed),
  )
  console.log(`Cold start, ${what}: listens after ${startedAfter} ms, 503 after ${longest(answers)} ms at most`)
  expect(byStatus(answers)).toEqual({ 503: 3 })
  expect(longest(answers)).toBeLessThan(2_000)
  return server
}

async function expectBack(server: MainServer, back: number): Promise<void> {
  for (const [what, send] of Object.entries({ '/ready': askReady(server), answers: () => askOthers(server)(1) })) {
    while ((await timed(send)).status !== 200) {
      expect(performance.now() - back).toBeLessThan(2_000)
      await pause(20)
    }
    console.log(`  ${what} again after ${Math.round(performance.now() - back)} ms`)
  }
}
