import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  article: [{ id: 'PACT-5', number: '5', title: 'Crimes', instrument: 'PACT' }],
  crime: [
    { id: 'harm', name: 'Harm', kind: 'BROADER' },
    {
      id: 'arson',
      name: 'Arson',
      kind: 'PROTOCOL',
      aliases: 'fire-raising;incendie',
      broader: 'harm',
      related: 'fraud',
      instrument: 'PACT',
      definedIn: 'PACT-5',
    },
    { id: 'fraud', name: 'Fraud', kind: 'EMERGING', broader: 'harm' },
  ],
})

test('MUST place a crime: what is wider, near, and where it is defined', async () => {
  const { data } = await ask(
    '{ crime(id: "arson") { kind aliases broader { id } related { id } relatedFrom { id } instrument { id } definedIn { id } } }',
  )
  expect(data).toEqual({
    crime: {
      kind: 'PROTOCOL',
      aliases: ['fire-raising', 'incendie'],
      broader: [{ id: 'harm' }],
      related: [{ id: 'fraud' }],
      relatedFrom: [],
      instrument: [{ id: 'PACT' }],
      definedIn: [{ id: 'PACT-5' }],
    },
  })
})

test('MUST list the narrower crimes of a field', async () => {
  const { data } = await ask('{ crime(id: "harm") { narrower(sort: [{ id: ASC }]) { id } } }')
  expect(data).toEqual({ crime: { narrower: [{ id: 'arson' }, { id: 'fraud' }] } })
})
