/** A server that is told to end under load, and one with many clients that say next to nothing. */
import { afterAll, expect, test } from 'vitest'
import { slowClients } from '../support/slow-clients.js'
import { startServer } from '../support/start-server.js'
import { absentDatabase } from '../support/test-database.js'
import { byStatus, longest, timed, timedDuring } from '../support/timed.js'

const database = absentDatabase()
afterAll(() => database.close())

test('MUST answer every request of those who keep their connections until it ends, and let nobody else in', async () => {
  const server = await startServer(database)
  const dropped: unknown[] = []
  const send = () =>
    server.get('/health').catch((error: Error) => {
      const { cause } = error
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED')) dropped.push(cause)
      throw error
    })
  const all = await timedDuring(send, { clients: 16 }, async (soFar) => {
    while (soFar.length < 300) await new Promise((done) => setImmediate(done))
    await server.close()
  })
  expect(dropped).toEqual([])
  expect(Object.keys(byStatus(all))).toEqual(['0', '200'])
})

test('MUST answer others beside 100 connections that say nothing and 100 that say a byte a second', async () => {
  const server = await startServer(database)
  const slow = await slowClients(server.url, 100)
  const answers = await Promise.all(Array.from({ length: 20 }, () => timed(() => server.get('/health'))))
  expect(slow.open()).toBe(200)
  expect(byStatus(answers)).toEqual({ 200: 20 })
  expect(longest(answers)).toBeLessThan(1_000)
  const since = performance.now()
  await server.close()
  expect(performance.now() - since).toBeLessThan(3_000)
  slow.end()
})
