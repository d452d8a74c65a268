/** How the server ends, and how it does not begin. */
import { Agent, request } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { startServer } from '../support/start-server.js'
import { absentDatabase } from '../support/test-database.js'

const database = absentDatabase()
afterAll(() => database.close())

test('MUST end within a second when clients only keep their connections', async () => {
  const server = await startServer(database)
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  await Promise.all([1, 2, 3, 4].map(() => getBy(agent, `${server.url}/health`)))
  const since = performance.now()
  await server.close()
  expect(performance.now() - since).toBeLessThan(1_000)
  agent.destroy()
})

test('MUST finish what runs, then end, though the client keeps its connection', async () => {
  const begun = gate()
  const held = gate()
  const answering = {
    keyOf: () => undefined,
    dataKey: () => undefined,
    answer: async () => {
      begun.resolve()
      await held.promise
      return { data: { about: { name: 'late' } } }
    },
  }
  const server = await startServer(database, { answering })
  const agent = new Agent({ keepAlive: true })
  const answer = getBy(agent, `${server.url}/graphql?query=%7Babout%7Bname%7D%7D`)
  await begun.promise
  const closed = server.close()
  const since = performance.now()
  held.resolve()
  expect(await answer).toEqual({ status: 200, body: '{"data":{"about":{"name":"late"}}}' })
  await closed
  expect(performance.now() - since).toBeLessThan(1_000)
  agent.destroy()
})

test('MUST end although a client does not read its answer', async () => {
  const server = await startServer(database)
  const response = await server.get('/schema.graphql')
  const since = performance.now()
  await server.close()
  expect(performance.now() - since).toBeLessThan(2_500)
  await response.body?.cancel().catch(() => undefined)
})

test('MUST name a port that is taken', async () => {
  const server = await startServer(database)
  const port = Number(new URL(server.url).port)
  await expect(startServer(database, { port })).rejects.toThrow(
    `Cannot listen on port ${port} of 127.0.0.1: it is taken; set PORT to another`,
  )
  await server.close()
})

function getBy(agent: Agent, url: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

function gate(): { promise: Promise<void>; resolve: () => void } {
  let open: () => void = () => undefined
  const promise = new Promise<void>((resolve) => (open = resolve))
  return { promise, resolve: () => open() }
}
