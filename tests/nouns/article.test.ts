import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  article: [
    { id: 'PACT-2', number: '2', title: 'Use of terms', instrument: 'PACT' },
    { id: 'PACT-10', number: '10', title: 'Mutual help', instrument: 'PACT' },
  ],
  crime: [{ id: 'arson', name: 'Arson', definedIn: 'PACT-2' }],
  country: [{ id: 'XAA', name: 'Inventia' }],
  focalPoint: [
    {
      id: 'XAA-pact-office',
      office: 'Office of Help',
      function: 'CENTRAL_AUTHORITY',
      country: 'XAA',
      articles: 'PACT-10',
    },
  ],
  recommendation: [{ id: 'R1', gist: 'Help each other', concerns: 'PACT-10' }],
})

test('MUST order articles by number, not by the letters of their id', async () => {
  const { data } = await ask('{ articles(sort: [{ number: ASC }]) { id title instrument { id } } }')
  expect(data).toEqual({
    articles: [
      { id: 'PACT-2', title: 'Use of terms', instrument: [{ id: 'PACT' }] },
      { id: 'PACT-10', title: 'Mutual help', instrument: [{ id: 'PACT' }] },
    ],
  })
})

test('MUST show what surrounds an article', async () => {
  const { data } = await ask('around-an-article', { article: 'PACT-10', limit: 5 })
  expect(data?.article).toMatchObject({
    crimes: [],
    focalPoints: [{ id: 'XAA-pact-office' }],
    recommendations: [{ id: 'R1' }],
  })
})
