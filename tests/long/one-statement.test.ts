/** Ten thousand ways to write one question: the plans of the database are not driven out by names of aliases and orders of arguments. */
import pMap from 'p-map'
import { expect, test } from 'vitest'
import { watchedServer } from '../support/hostile-asking.js'
import { waysToWrite } from '../support/ways-to-write.js'

const { ask, statements } = await watchedServer()

test('MUST send one statement text for 10,000 ways to write a question', async () => {
  const ways = waysToWrite(10_000, 'long')
  expect(new Set(ways.map(({ query }) => query)).size).toBe(10_000)
  const answers = await pMap(ways, ask, { concurrency: 8 })
  expect(answers.filter(({ wrong, codes }) => wrong.length > 0 || codes.length > 0)).toEqual([])
  expect([...statements].filter((text) => text.includes('(this:Country)'))).toHaveLength(1)
})
