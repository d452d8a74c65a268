/** What was computed for one data version serves others of it, and nobody else. */
import { expect, test } from 'vitest'
import { keptByVersion, nothingKept } from '../../src/schema/kept-by-version.js'
import { seed } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { testDatabase } from '../support/test-database.js'

const size = () => 10

test('MUST let others use a value only after its answer was found whole, and only at the same version', async () => {
  const kept = keptByVersion({ maxSize: 1_000 })
  const first = kept.begin('1')
  expect(await first.keep('a', async () => 'made', size)).toEqual({ value: 'made', kept: false })
  expect(await kept.begin('1').keep('a', async () => 'again', size)).toEqual({ value: 'again', kept: false })
  first.share()
  expect(await kept.begin('1').keep('a', async () => 'again', size)).toEqual({ value: 'made', kept: true })
  expect(await kept.begin('2').keep('a', async () => 'new', size)).toEqual({ value: 'new', kept: false })
})

test('MUST not keep what failed, nor more than fits', async () => {
  const kept = keptByVersion({ maxSize: 100 })
  const answer = kept.begin('1')
  await expect(answer.keep('a', async () => Promise.reject(new Error('failed')), size)).rejects.toThrow('failed')
  await answer.keep(
    'too large',
    async () => 'x',
    () => 1_000,
  )
  answer.share()
  expect(await kept.begin('1').keep('a', async () => 'made', size)).toEqual({ value: 'made', kept: false })
  expect(await kept.begin('1').keep('too large', async () => 'made', size)).toEqual({ value: 'made', kept: false })
  expect(await nothingKept('a', async () => 'made', size)).toEqual({ value: 'made', kept: false })
})

test('MUST count anew once the data have changed', async () => {
  const themes = (count: number) => ({ theme: Array.from({ length: count }, (_, index) => ({ id: `theme-${index}` })) })
  const { ask } = await serve(themes(1))
  const question = '{ totals(of: Theme, by: ["basis"]) { kept total { count } } }'
  const answers = [await ask(question), await ask(question)]
  const database = testDatabase()
  await seed(database, themes(3))
  await database.close()
  answers.push(await ask(question))
  expect(answers.map(({ data }) => data?.['totals'])).toEqual([
    { kept: false, total: { count: 1 } },
    { kept: true, total: { count: 1 } },
    { kept: false, total: { count: 3 } },
  ])
})
