/** A server that starts while the database is away. */
import { afterAll, expect, test } from 'vitest'
import { startServer } from '../support/start-server.js'
import { absentDatabase } from '../support/test-database.js'

const database = absentDatabase()
const { get, ask, close } = await startServer(database)
afterAll(async () => {
  await close()
  await database.close()
})

test('MUST say within 2 s that it is not ready, why, and when to try again', async () => {
  const since = performance.now()
  const response = await get('/ready')
  expect(performance.now() - since).toBeLessThan(2_000)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('1')
  expect(await response.json()).toEqual({
    ready: false,
    reason: 'The database cannot be reached: try again in a moment',
  })
})

test('MUST answer a question within 2 s with 503', async () => {
  const since = performance.now()
  const { status, headers, errors } = await ask('countries', { group: 'grulac' })
  expect(performance.now() - since).toBeLessThan(2_000)
  expect({ status, retryAfter: headers.get('retry-after'), code: errors?.[0]?.extensions['code'] }).toEqual({
    status: 503,
    retryAfter: '1',
    code: 'UNAVAILABLE',
  })
})

test('MUST say that it lives', async () => {
  const response = await get('/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ alive: true })
})

test('MUST list the questions without a data version', async () => {
  expect(await (await get('/questions.json')).json()).toMatchObject({
    dataVersion: null,
    questions: expect.arrayContaining([expect.objectContaining({ slug: 'countries' })]),
  })
})

test('MUST show a start page that says so', async () => {
  const response = await get('/')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('The database cannot be reached: try again in a moment.')
})
