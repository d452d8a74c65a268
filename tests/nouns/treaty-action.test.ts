import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  treatyAction: [
    { id: 'XAA-PACT-signature', kind: 'SIGNATURE', date: '2000-12-12', country: 'XAA', instrument: 'PACT' },
    {
      id: 'XAA-PACT-consent',
      kind: 'CONSENT',
      date: '2003/2004',
      country: 'XAA',
      instrument: 'PACT',
      source: 'invented-a',
    },
    {
      id: 'XAA-PACT-consent',
      kind: 'RATIFICATION',
      date: '2004-06-24',
      country: 'XAA',
      instrument: 'PACT',
      source: 'invented-b',
    },
  ],
  source: [{ id: 'invented-a' }, { id: 'invented-b' }],
})

test('MUST let a specific kind and a narrower date refine a general one, and keep both sources', async () => {
  const { data } = await ask(
    '{ treatyAction(id: "XAA-PACT-consent") { kind date dateEarliest dateLatest country { id } instrument { id } sources(sort: [{ id: ASC }]) { id } } }',
  )
  expect(data).toEqual({
    treatyAction: {
      kind: 'RATIFICATION',
      date: '2004-06-24',
      dateEarliest: '2004-06-24',
      dateLatest: '2004-06-24',
      country: [{ id: 'XAA' }],
      instrument: [{ id: 'PACT' }],
      sources: [{ id: 'invented-a' }, { id: 'invented-b' }],
    },
  })
})
