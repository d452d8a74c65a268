/** What one client may ask for, and what a crowd gets: each limit with its figure in the error. */
import { afterAll, expect, test } from 'vitest'
import { seed } from '../support/rows.js'
import { startServer, type Asked, type StartOptions } from '../support/start-server.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
await clearDatabase(database)
await seed(database, { theme: [{ id: 'care', name: 'Invented care' }] })
afterAll(() => database.close())

const list = '{ themes(limit: 50) { id name } }'
const withServer = async (
  options: StartOptions,
  work: (server: Awaited<ReturnType<typeof startServer>>) => Promise<void>,
) => {
  const server = await startServer(database, options)
  try {
    await work(server)
  } finally {
    await server.close()
  }
}
const costOf = ({ extensions }: Asked) => Number(extensions?.['cost'])

test('MUST tell each client its budget, and answer 429 with figures when it is used up', async () => {
  await withServer({}, async (usual) => {
    const cost = costOf(await usual.ask(list))
    await withServer({ limits: { costPerMinute: 2 * cost + 1 } }, async (server) => {
      const answers = [await server.ask(list), await server.ask(list), await server.ask(list)]
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
      expect(answers[0]?.headers.get('ratelimit-policy')).toBe(`"cost";q=${2 * cost + 1};w=60`)
      expect(answers[0]?.headers.get('ratelimit')).toMatch(new RegExp(`^"cost";r=${cost + 1};t=(59|60)$`))
      const refused = answers[2]
      expect(refused?.errors?.[0]?.message).toMatch(
        new RegExp(
          `^Cannot run this now: its estimated cost is ${cost}, and of the ${2 * cost + 1} .* 1 are left; try again in \\d+ s`,
        ),
      )
      expect(refused?.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', found: cost, remaining: 1 })
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
      // What is refused takes nothing: a smaller question still has its budget.
      expect((await server.ask('{ theme(id: "care") { id } }')).status).toBe(cost > 1 ? 200 : 429)
    })
  })
})

test('MUST take the word of a proxy about a client only when it is told to', async () => {
  const asked = (url: string, client: string) =>
    fetch(`${url}/graphql?query=${encodeURIComponent(list)}`, {
      headers: { accept: 'application/json', 'x-forwarded-for': client },
    })
  await withServer({}, async (usual) => {
    const costPerMinute = costOf(await usual.ask(list))
    await withServer({ limits: { costPerMinute, proxies: 1 } }, async ({ url }) => {
      const statuses = [await asked(url, '192.0.2.1'), await asked(url, '192.0.2.2'), await asked(url, '192.0.2.1')]
      expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
      // Only what the trusted proxy added counts: the rest of the header is the client's own word.
      expect((await asked(url, '192.0.2.99, 192.0.2.1')).status).toBe(429)
    })
    await withServer({ limits: { costPerMinute } }, async ({ url }) => {
      const statuses = [await asked(url, '192.0.2.1'), await asked(url, '192.0.2.2')]
      expect(statuses.map(({ status }) => status)).toEqual([200, 429])
    })
  })
})

test('MUST answer 503 at once to what exceeds the queue, and all others in full', async () => {
  await withServer({ limits: { answersAtOnce: 1, answersWaiting: 2 } }, async (server) => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => server.ask(`{ themes(limit: ${n + 1}) { id } }`)),
    )
    const refused = answers.filter(({ status }) => status === 503)
    const whole = answers.filter(({ status }) => status === 200)
    expect(refused.length).toBeGreaterThan(0)
    expect(whole.length).toBeGreaterThanOrEqual(3)
    expect(refused.length + whole.length).toBe(12)
    expect(refused[0]?.errors?.[0]).toMatchObject({
      message: 'Too many questions at the same time: 1 are being answered and 2 wait; try again in a moment',
      extensions: { code: 'UNAVAILABLE', atOnce: 1, waiting: 2 },
    })
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
    expect((await server.get('/ready')).status).toBe(200)
  })
})

test('MUST let the pages of one origin read where that is set', async () => {
  await withServer({ limits: { origin: 'https://dashboard.example' } }, async (server) => {
    const { headers } = await server.get('/health')
    expect(headers.get('access-control-allow-origin')).toBe('https://dashboard.example')
  })
})

test('MUST count requests by question and status, statements, kept answers, and say whether the database is there', async () => {
  await withServer({ limits: { keptBytes: 1_000_000 } }, async (server) => {
    await server.ask('countries', { group: 'grulac' })
    await server.ask('countries', { group: 'grulac' })
    await server.ask('{ nonsense }')
    const response = await server.get('/metrics')
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    for (const line of [
      'untoc_requests_total{question="countries",status="200"} 2',
      'untoc_answer_cache_total{result="miss"} 1',
      'untoc_answer_cache_total{result="hit"} 1',
      'untoc_database_up 1',
      'untoc_data_version 1',
      'untoc_request_duration_seconds_count{question="countries"} 2',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/untoc_requests_total\{question="other",status="[24]00"\} 1/)
  })
})
