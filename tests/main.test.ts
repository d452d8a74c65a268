/** `npm start` with a database at NEO4J_URI, and what it says to settings that it cannot use. */
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { runMain } from './support/run-main.js'
import { clearDatabase, testDatabase } from './support/test-database.js'
import { neo4jUri } from './support/neo4j-uri.js'

const remote = { NEO4J_URI: neo4jUri(), NEO4J_PASSWORD: 'none', PATH: '/nowhere', LOG_LEVEL: 'error' }

test('MUST list every setting when asked for help', async () => {
  const main = runMain({}, '--help')
  expect(await main.code).toBe(0)
  for (const name of ['PORT', 'HOST', 'NEO4J_URI', 'NEO4J_PASSWORD', 'QUERY_TIMEOUT_MS'])
    expect(main.said()).toContain(name)
})

test('MUST end with 2 for an argument that there is not', async () => {
  const main = runMain({}, '--port=4000')
  expect(await main.code).toBe(2)
  expect(main.said()).toContain('Cannot use "--port=4000": npm start takes no argument but --help')
})

test('MUST name every setting that cannot be used at once, and never a password', async () => {
  const main = runMain({ PORT: '99999', NEO4J_URI: 'http://there', NEO4J_PASSWORD: 'hush', LOG_LEVEL: 'loud' })
  expect(await main.code).toBe(1)
  expect(main.said()).toContain('PORT: found "99999", allowed 1 to 65535')
  expect(main.said()).toContain('NEO4J_URI: found "http://there", allowed an address like')
  expect(main.said()).toContain('LOG_LEVEL: found "loud", allowed fatal, error')
  expect(main.said()).not.toContain('hush')
})

test('MUST say that a port is taken before it starts anything', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => taken.once('listening', done))
  const bound = taken.address()
  const port = String(typeof bound === 'object' ? bound?.port : bound)
  const main = runMain({ ...remote, PORT: port })
  expect(await main.code).toBe(1)
  expect(main.said().trim()).toBe(`Cannot listen on port ${port} of 127.0.0.1: it is taken; set PORT to another`)
  taken.close()
})

test('MUST serve a database at NEO4J_URI without Java, without Maven and without writing', async () => {
  const database = testDatabase()
  await clearDatabase(database)
  const main = runMain({ ...remote, PORT: '4871' })
  await main.until('Ctrl-C stops it')
  expect(main.said()).toContain(
    'The database at NEO4J_URI holds no seed: npm run seed -- --dry-run shows the difference',
  )
  expect((await fetch('http://127.0.0.1:4871/ready')).status).toBe(503)
  expect(await main.end('SIGINT')).toBeLessThan(3_000)
  expect(await main.code).toBe(0)
  expect(await database.read('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
  await database.close()
})

test('MUST serve 503 while the database at NEO4J_URI is away', async () => {
  const main = runMain({ ...remote, NEO4J_URI: 'bolt://127.0.0.1:9', PORT: '4872' })
  await main.until('Ctrl-C stops it')
  expect(main.said()).toContain('Serving all the same: it answers 503 until the database is back')
  const response = await fetch('http://127.0.0.1:4872/ready')
  expect([response.status, response.headers.has('retry-after')]).toEqual([503, true])
  await main.end('SIGTERM')
})
