/** Answers that are given again from memory: the same bytes, never older than what was acknowledged. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { model, rowsOf } from '../support/rows.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { SeedRows } from '../support/seed-folder.js'
import { startServer, type Served } from '../support/start-server.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
const limits = { keptBytes: 10_000_000 }
const lines: string[] = []
let one: Served
let other: Served

const themes = (word: string): SeedRows => ({
  theme: Array.from({ length: 60 }, (_, n) => ({ id: `theme-${n}`, name: `Invented ${word} ${n}` })),
})
/** As a command writes: it says that it is done when all servers know. */
const write = async (word: string) => ingest(await rowsOf(themes(word)), { model, database, origin: 'seed' })

beforeAll(async () => {
  await clearDatabase(database)
  await write('apples')
  one = await startServer(database, { limits, log: { write: (line) => void lines.push(line) } })
  other = await startServer(database, { limits })
})
afterAll(async () => {
  await one.close()
  await other.close()
  await database.close()
})

const list = '{ themes(limit: 50) { id name } }'
const asked = (server: Served, query: string, headers: Record<string, string> = {}) =>
  server.get(`/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json', ...headers } })
const lastLine = (): unknown => JSON.parse(lines.at(-1) ?? '{}')

test('MUST give the same bytes and the same ETag again, and say in the log that they were kept', async () => {
  const query = '{ themes(limit: 41) { id name } }'
  const [first, again] = [await asked(one, query), await asked(one, query)]
  expect([first.status, again.status]).toEqual([200, 200])
  expect(await again.text()).toBe(await first.text())
  expect(again.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/)
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  for (const name of ['content-type', 'cache-control', 'access-control-allow-origin', 'content-security-policy'])
    expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
  expect(again.headers.get('cache-control')).toBe('public, no-cache')
  expect(lastLine()).toMatchObject({ cache: 'hit', status: 200 })
})

test('MUST answer 304 to who has the answer, from every process, also one that never gave it', async () => {
  const query = '{ themes(limit: 42) { id name } }'
  const etag = (await asked(one, query)).headers.get('etag') ?? ''
  const again = await asked(one, query, { 'if-none-match': `"other", ${etag}` })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect((await asked(other, query)).headers.get('etag')).toBe(etag)
  expect((await asked(other, query, { 'if-none-match': etag })).status).toBe(304)
  expect((await asked(one, query, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('MUST keep answers compressed as they are asked for', async () => {
  const query = '{ themes(limit: 43) { id name } }'
  const plain = await (await asked(one, query, { 'accept-encoding': 'identity' })).text()
  for (const [encoding, open] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const raw = await rawBody(one, query, encoding)
    expect([raw.encoding, open(raw.body).toString()]).toEqual([encoding, plain])
  }
})

test('MUST tell apart aliases, variables, operation names and media types of the same text', async () => {
  const post = async (body: unknown, accept = 'application/json') => {
    const headers = { 'content-type': 'application/json', accept }
    const response = await one.get('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })
    return { type: response.headers.get('content-type'), body: (await response.json()) as unknown }
  }
  const byId = 'query ById($id: ID!) { theme(id: $id) { id } } query Named($id: ID!) { named: theme(id: $id) { id } }'
  const asks = [
    { query: byId, operationName: 'ById', variables: { id: 'theme-1' } },
    { query: byId, operationName: 'ById', variables: { id: 'theme-2' } },
    { query: byId, operationName: 'Named', variables: { id: 'theme-1' } },
  ]
  for (let round = 0; round < 3; round++) {
    const answers = []
    for (const ask of asks) answers.push((await post(ask)).body)
    expect(answers).toMatchObject([
      { data: { theme: { id: 'theme-1' } } },
      { data: { theme: { id: 'theme-2' } } },
      { data: { named: { id: 'theme-1' } } },
    ])
    expect((await post(asks[0], 'application/graphql-response+json')).type).toContain('graphql-response+json')
    expect((await post(asks[0])).type).toContain('application/json')
  }
})

test('MUST answer 304 at /q to who has the file, and 200 to who has that of another address', async () => {
  for (const path of ['/q/countries.json', '/q/countries.csv']) {
    const first = await one.get(`${path}?group=theme-1`)
    await first.text()
    const etag = first.headers.get('etag') ?? ''
    expect([path, first.status, etag]).toEqual([path, 200, expect.stringMatching(/^W\/"[\w-]{27}"$/)])
    const headers = { 'if-none-match': etag }
    expect((await one.get(`${path}?group=theme-1`, { headers })).status).toBe(304)
    expect((await other.get(`${path}?group=theme-1`, { headers })).status).toBe(304)
    expect((await one.get(`${path}?group=theme-2`, { headers })).status).toBe(200)
  }
})

test('MUST NOT keep an answer with an error', async () => {
  const query = '{ theme(id: "nothing") { id } about { dataVersion } treatyStatus(country: "XAA") { country { id } } }'
  await asked(one, query)
  const again = await asked(one, query)
  expect(again.headers.get('etag')).toBeNull()
  expect(lastLine()).not.toHaveProperty('cache')
})

test('MUST ask the database once for questions that come at the same time', async () => {
  const query = '{ themes(limit: 44) { id name } }'
  await asked(one, '{ themes(limit: 1) { id } }')
  const bodies = await Promise.all(Array.from({ length: 30 }, async () => (await asked(one, query)).text()))
  expect(new Set(bodies).size).toBe(1)
})

test('MUST NOT give an older answer after a write was acknowledged, in any process', async () => {
  const words = ['apples', 'pears', 'plums', 'figs', 'dates']
  let acknowledged = 0
  const seen = { stale: 0, kept: 0, answers: 0, ended: false }
  const reader = async (server: Served) => {
    while (!seen.ended) {
      const atLeast = acknowledged
      const response = await asked(server, list)
      const body = await response.text()
      if (response.status !== 200) continue
      seen.answers++
      if (words.findIndex((word) => body.includes(word)) < atLeast) seen.stale++
    }
  }
  const readers = [reader(one), reader(one), reader(other), reader(other)]
  for (const word of words.slice(1)) {
    await write(word)
    acknowledged++
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  seen.ended = true
  await Promise.all(readers)
  seen.kept = lines.filter((line) => line.includes('"cache":"hit"')).length
  expect(seen.answers).toBeGreaterThan(200)
  expect(seen.kept).toBeGreaterThan(100)
  expect(seen.stale).toBe(0)
}, 60_000)

/** The bytes as they come, which `fetch` would open. */
async function rawBody(server: Served, query: string, encoding: string): Promise<{ encoding: string; body: Buffer }> {
  const { request } = await import('node:http')
  const url = `${server.url}/graphql?query=${encodeURIComponent(query)}`
  return new Promise((resolve, reject) => {
    request(url, { headers: { accept: 'application/json', 'accept-encoding': encoding } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ encoding: String(response.headers['content-encoding']), body: Buffer.concat(pieces) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
