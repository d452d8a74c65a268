/** A file that cannot be whole never looks whole: 503 before its first byte, a broken connection after it. */
import { setTimeout as pause } from 'node:timers/promises'
import { GraphQLError } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import type { Answering } from '../../src/schema/answer.js'
import { startServer } from '../support/start-server.js'
import { testDatabase } from '../support/test-database.js'

const database = testDatabase()
afterAll(() => database.close())

const keepsNothing = { keyOf: () => undefined, dataKey: () => undefined }

/** As a finding that has two pages; the second is of the data version that `second` says, or it fails. */
function twoPages(second: number | GraphQLError): Answering {
  const pageOf = (from: number, next: string | null) => ({
    country: { id: 'XAA', label: 'Inventia', url: '/' },
    note: null,
    concern: Array.from({ length: 500 }, (_each, index) => ({
      recommendation: { id: `r${from + index}`, label: 'Invented '.repeat(20), url: '/' },
      date: null,
      reasons: [],
      sources: [],
    })),
    mayConcern: [],
    complete: next === null,
    next,
  })
  const answer: Answering['answer'] = async ({ question, variables }) => {
    if (question !== 'recommendations-for') return { data: { about: { dataVersion: 1 } } }
    if (!variables?.['after'])
      return { data: { recommendationsFor: pageOf(0, 'more') }, extensions: { dataVersion: 1 } }
    // Long enough for the first page to have left.
    await pause(300)
    if (second instanceof GraphQLError) return { errors: [second] }
    return { data: { recommendationsFor: pageOf(500, null) }, extensions: { dataVersion: second } }
  }
  return { answer, ...keepsNothing }
}

async function served(answering: Answering) {
  const server = await startServer(database, { answering })
  afterAll(() => server.close())
  return server
}

const away = new GraphQLError('A new data set is being written', {
  extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 2 },
})

test('MUST give all pages when they are of one data version', async () => {
  const { get } = await served(twoPages(1))
  const text = await (await get('/q/recommendations-for.csv?country=XAA')).text()
  expect(text.trimEnd().split('\r\n')).toHaveLength(1_001)
})

test.each([
  ['the data version changes', 2],
  ['the database goes away', away],
] as const)('MUST break the connection when %s between two pages', async (_what, second) => {
  const { get } = await served(twoPages(second))
  for (const [ending, encoding] of [
    ['csv', 'identity'],
    ['csv', 'gzip'],
    ['xlsx', 'identity'],
  ]) {
    const response = await get(`/q/recommendations-for.${ending}?country=XAA`, {
      headers: { 'accept-encoding': encoding ?? '' },
    })
    expect(response.status).toBe(200)
    await expect(response.arrayBuffer(), `${ending} ${encoding}`).rejects.toThrow('terminated')
  }
})

test('MUST answer 503 with Retry-After when there is no first page', async () => {
  const { get } = await served({ answer: async () => ({ errors: [away] }), ...keepsNothing })
  const response = await get('/q/recommendations-for.csv?country=XAA')
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(response.headers.get('content-disposition')).toBeNull()
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
})
