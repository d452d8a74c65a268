/** Whatever clients call things, the database plans one statement. The long tests write the same in 10,000 ways. */
import { expect, test } from 'vitest'
import { watchedServer } from '../support/hostile-asking.js'
import { waysToWrite } from '../support/ways-to-write.js'

const { ask, statements } = await watchedServer()

test('MUST send one statement text for all ways to write a question', async () => {
  for (const written of waysToWrite(200, 'quick')) expect(await ask(written)).toEqual({ wrong: [], codes: [] })
  expect([...statements].filter((text) => text.includes('(this:Country)'))).toHaveLength(1)
})
