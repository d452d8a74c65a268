/** `npm start` with its own local Neo4j: first, second, beside another, and with a wrong password. */
import { afterAll, expect, test } from 'vitest'
import { createHome } from '../support/local-users.js'
import { runMain } from '../support/run-main.js'

const home = createHome()
afterAll(() => home.remove())
const settings = { NEO4J_URI: undefined, LOCAL_NEO4J_HOME: home.home, LOG_LEVEL: 'error' }

test(
  'MUST seed a new home, keep it at the second start, and share it with one on another port',
  { timeout: 240_000 },
  async () => {
    const first = runMain({ ...settings, PORT: '4881' })
    await first.until('Ctrl-C stops it')
    expect(first.said()).toContain('Data version 1')
    const beside = runMain({ ...settings, PORT: '4882' })
    const same = runMain({ ...settings, PORT: '4881' })
    expect(await same.code).toBe(0)
    expect(same.said()).toContain('untoc-graph is served already: http://127.0.0.1:4881')
    await beside.until('Ctrl-C stops it')
    expect(beside.said()).toContain('The database holds this seed')
    await first.end('SIGINT')
    expect((await fetch('http://127.0.0.1:4882/ready')).status).toBe(200)
    await beside.end('SIGINT')
    const second = runMain({ ...settings, PORT: '4881' })
    await second.until('Ctrl-C stops it')
    expect(second.said()).toContain('The database holds this seed')
    const wrong = runMain({
      PORT: '4883',
      NEO4J_URI: `bolt://127.0.0.1:${home.server().port}`,
      NEO4J_PASSWORD: 'wrong',
    })
    expect(await wrong.code).toBe(1)
    expect(wrong.said()).toContain(
      'The database refused the name or the password: check NEO4J_USERNAME and NEO4J_PASSWORD',
    )
    expect(wrong.said()).not.toMatch(/\bat .*\.js|wrong"/)
    await second.end('SIGINT')
  },
)
