/** What a client is told when something fails: a code, words, and nothing of the inside. */
import { GraphQLError } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { PublicError } from '../../src/errors.js'
import { startServer, type StartOptions } from '../support/start-server.js'
import { absentDatabase } from '../support/test-database.js'

const database = absentDatabase()
afterAll(() => database.close())
const inside = /MATCH|node_modules|\/src\/|\bat .*\.js|secret/

async function failing(answer: NonNullable<StartOptions['answering']>['answer']) {
  const lines: string[] = []
  const server = await startServer(database, {
    answering: { answer, keyOf: () => undefined, dataKey: () => undefined },
    log: { write: (line) => void lines.push(line) },
  })
  afterAll(() => server.close())
  return { server, lines }
}

describe('an error that nobody foresaw', async () => {
  const cause = new Error('Neo.ClientError: MATCH (n:Country) /src/secret.ts')
  const { server, lines } = await failing(() => Promise.reject(cause))

  test('MUST reach the client as INTERNAL with an id that the log has, and nothing of the inside', async () => {
    const response = await server.get('/graphql?query=%7Babout%7Bname%7D%7D')
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).not.toMatch(inside)
    const [, id = 'none'] = /the log has it as ([\w-]{36})/.exec(text) ?? []
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', id } }] })
    expect(lines.filter((line) => line.includes(id) && line.includes('MATCH (n:Country)'))).toHaveLength(1)
  })

  test.each(['/', '/ready', '/questions.json'])('MUST not show at %s', async (path) => {
    expect(await (await server.get(path)).text()).not.toMatch(inside)
  })
})

describe('a database that is away', async () => {
  const { server } = await failing(() =>
    Promise.resolve(failed(new PublicError('UNAVAILABLE', 'The database cannot be reached', { retryAfterSeconds: 3 }))),
  )

  test('MUST give 503 and when to try again', async () => {
    const { status, headers, errors } = await server.ask('{ about { name } }')
    expect({ status, retryAfter: headers.get('retry-after'), code: errors?.[0]?.extensions['code'] }).toEqual({
      status: 503,
      retryAfter: '3',
      code: 'UNAVAILABLE',
    })
  })
})

describe('a question that took too long', async () => {
  const { server } = await failing(() =>
    Promise.resolve(failed(new PublicError('TIMEOUT', 'The question took longer than 2000 ms', { timeoutMs: 2000 }))),
  )

  test('MUST give 504 and the limit', async () => {
    const { status, errors } = await server.ask('{ about { name } }')
    expect({ status, extensions: errors?.[0]?.extensions }).toEqual({
      status: 504,
      extensions: { code: 'TIMEOUT', timeoutMs: 2000 },
    })
  })
})

describe('an answer of which a part failed', async () => {
  const part = failed(new PublicError('UNAVAILABLE', 'The database cannot be reached'))
  const { server } = await failing(() => Promise.resolve({ ...part, data: { about: null, dataHeld: { asOf: null } } }))

  test('MUST give 200 with what was answered', async () => {
    const { status, data } = await server.ask('{ about { name } dataHeld { asOf } }')
    expect({ status, data }).toEqual({ status: 200, data: { about: null, dataHeld: { asOf: null } } })
  })
})

function failed(error: PublicError) {
  const located = new GraphQLError(error.message, {
    originalError: error,
    path: ['about'],
    extensions: { ...error.details, code: error.code },
  })
  return { data: null, errors: [located] }
}
