/** `npm start` under a crowd: told to stop, and held up by a thousand clients that say next to nothing. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMain, type MainServer } from '../support/main-server.js'
import { neo4jUri } from '../support/neo4j-uri.js'
import { seed } from '../support/rows.js'
import { saying } from '../support/mixed.js'
import { slowClients } from '../support/slow-clients.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'
import { byStatus, percentile, timedDuring, type Timed } from '../support/timed.js'

const database = testDatabase()
beforeAll(async () => {
  await clearDatabase(database)
  await seed(database, saying('crowded', 2_000))
})
afterAll(() => database.close())

const askOthers = ({ url }: MainServer) => {
  const query = (count: number) => `{ themes(offset: ${count % 900}) { name organizations { name } } }`
  return (count: number) => fetch(`${url}/graphql?query=${encodeURIComponent(query(count))}`)
}

/** Connections that were not let in are no dropped requests: whoever asks then is told at once that nobody listens. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  /ECONNREFUSED/.test(String(error.cause instanceof Error && 'code' in error.cause && error.cause.code))

test('MUST drop no request and end within 10 s with 0 when it is told to stop under load, 3 times', async () => {
  for (let round = 1; round <= 3; round += 1) {
    const server = await startMain(neo4jUri())
    const dropped: unknown[] = []
    let refusedAfter = 0
    let lasts = NaN
    const send = async (count: number): Promise<Response> => {
      try {
        const response = await askOthers(server)(count)
        return new Response(await response.text(), response)
      } catch (error) {
        if (isRefused(error)) refusedAfter += 1
        else dropped.push(error)
        throw error
      }
    }
    const all = await timedDuring(send, { clients: 24 }, async (soFar) => {
      while (soFar.length < 2_000 + 37 * round) await pause(10)
      lasts = await server.main.end('SIGTERM')
    })
    console.log(
      `stopped under load: ended after ${lasts} ms,`,
      byStatus(all),
      `${dropped.length} dropped, ${refusedAfter} told that nobody listens`,
    )
    expect(dropped).toEqual([])
    expect(Object.keys(byStatus(all)).filter((status) => status !== '0')).toEqual(['200'])
    expect(lasts).toBeLessThan(10_000)
    expect(await server.main.code).toBe(0)
  }
})

test('MUST answer others in less than twice the time while 500 connections say nothing and 500 a byte a second', async () => {
  const server = await startMain(neo4jUri())
  const load = (seconds: number) => timedDuring(askOthers(server), { clients: 8 }, () => pause(seconds * 1_000))
  // A database that has just started needs thousands of questions to be as quick as it can be.
  await load(8)
  const rounds: { readonly without: number; readonly beside: number }[] = []
  const everything: Timed[] = []
  for (let round = 1; round <= 3; round += 1) {
    const without = await load(5)
    const slow = await slowClients(server.url, 500)
    await pause(1_000)
    const beside = await load(5)
    expect(slow.open()).toBeGreaterThan(400)
    slow.end()
    await pause(500)
    rounds.push({ without: percentile(without, 0.99), beside: percentile(beside, 0.99) })
    everything.push(...without, ...beside)
  }
  const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[1] ?? NaN
  const without = middle(rounds.map((round) => round.without))
  const beside = middle(rounds.map((round) => round.beside))
  console.log(
    `p99 of others without slow clients ${without.toFixed(1)} ms, beside 1,000 of them ${beside.toFixed(1)} ms: ${(beside / without).toFixed(2)} times (medians of three rounds)`,
    byStatus(everything),
  )
  expect(byStatus(everything)).toEqual({ 200: everything.length })
  expect(beside / without).toBeLessThan(2)
})
