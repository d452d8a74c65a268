import { expect, test } from 'vitest'
import { problemsOf } from '../support/rows.js'
import { serve } from '../support/serve.js'

const text = 'Reservation:\nInventia does not consider itself bound by article 35, paragraph 2.'
const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  article: [{ id: 'PACT-35', number: 35, title: 'Settlement of disputes', instrument: 'PACT' }],
  declaration: [
    { id: 'XAA-PACT-declaration-1', text, date: '2004-06-24', country: 'XAA', instrument: 'PACT', article: 'PACT-35' },
  ],
})

test('MUST give a declaration word for word, with its country, its instrument and the articles that it names', async () => {
  const { data } = await ask(
    '{ declaration(id: "XAA-PACT-declaration-1") { text date country { id } instrument { id } article { id } sources { id } } }',
  )
  expect(data).toEqual({
    declaration: {
      text,
      date: '2004-06-24',
      country: [{ id: 'XAA' }],
      instrument: [{ id: 'PACT' }],
      article: [{ id: 'PACT-35' }],
      sources: [{ id: 'invented-source' }],
    },
  })
})

test('MUST find declarations by their country, their instrument and an article that they name', async () => {
  const { data } = await ask(
    '{ country(id: "XAA") { declarations { id } } instrument(id: "PACT") { declarations { id } } article(id: "PACT-35") { declarations { id } } }',
  )
  const declarations = [{ id: 'XAA-PACT-declaration-1' }]
  expect(data).toEqual({ country: { declarations }, instrument: { declarations }, article: { declarations } })
})

test('MUST refuse a declaration of nobody', async () => {
  const problems = await problemsOf({
    instrument: [{ id: 'PACT' }],
    declaration: [{ id: 'XAA-PACT-declaration-1', instrument: 'PACT' }],
  })
  expect(problems).toEqual([
    expect.objectContaining({ file: 'seed/declaration.csv', line: 2, column: 'country', allowed: 'exactly one id' }),
  ])
})
