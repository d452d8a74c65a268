/** A data set is replaced while answers are made: each answer is of one data set. */
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../src/database/open-database.js'
import { readDuring, readOnce, nothingSeen, saying } from '../support/mixed.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { startServer } from '../support/start-server.js'
import { testDatabase } from '../support/test-database.js'

const database = testDatabase()
const nodes = 2_000
await serve(saying('nuts', nodes))
afterAll(() => database.close())

test('MUST never answer from two data sets at once, and name the version of the one', async () => {
  const server = await startServer(database)
  const seen = await readDuring(server, 3, async () => {
    for (const word of ['apples', 'pears', 'plums']) await seed(database, saying(word, nodes))
  })
  await server.close()
  expect(seen).toMatchObject({ mixed: 0, strange: new Set() })
  expect(seen.answers).toBeGreaterThan(20)
  expect([...seen.words.values()].filter((words) => words.size > 1)).toEqual([])
})

test('MUST make an answer again when the data set was replaced in the middle of it', async () => {
  await seed(database, saying('figs', nodes))
  const server = await startServer(replacedAfterFirstRead('dates'))
  const seen = nothingSeen()
  await readOnce(server, seen)
  await server.close()
  expect(seen).toMatchObject({ answers: 1, mixed: 0, unavailable: 0, strange: new Set() })
  expect([...seen.words.values()]).toEqual([new Set(['dates'])])
})

test('MUST be a mix of two without the check, or the test before shows nothing', async () => {
  await seed(database, saying('figs', nodes))
  const server = await startServer(replacedAfterFirstRead('dates'), { mayMix: true })
  const seen = nothingSeen()
  await readOnce(server, seen)
  await server.close()
  expect(seen).toMatchObject({ answers: 1, mixed: 1 })
})

/** A database whose data set is replaced between the first statement of an answer and the others. */
function replacedAfterFirstRead(word: string): Database {
  let replaced: Promise<unknown> | undefined
  const run: Database['run'] = async (...call) => {
    if (replaced) await replaced
    const result = database.run(...call)
    replaced ??= result.then(() => seed(database, saying(word, nodes)))
    return result
  }
  return { ...database, run }
}
