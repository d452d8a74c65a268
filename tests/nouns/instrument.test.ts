import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  instrument: [
    { id: 'PACT', title: 'Invented Pact', adopted: '1999-11', participantsAsOf: '2014-07', partiesTotal: '3' },
    { id: 'ANNEX', title: 'Invented Annex', supplements: 'PACT' },
  ],
  article: [{ id: 'PACT-1', number: '1', title: 'Purpose', instrument: 'PACT' }],
})

test('MUST give an instrument its articles, its supplements and its totals', async () => {
  const { data } = await ask(
    '{ instrument(id: "PACT") { title adopted adoptedEarliest adoptedLatest participantsAsOf partiesTotal signatoriesTotal articles { id } supplements { id } supplementedBy { id } } }',
  )
  expect(data).toEqual({
    instrument: {
      title: 'Invented Pact',
      adopted: '1999-11',
      adoptedEarliest: '1999-11-01',
      adoptedLatest: '1999-11-30',
      participantsAsOf: '2014-07',
      partiesTotal: 3,
      signatoriesTotal: null,
      articles: [{ id: 'PACT-1' }],
      supplements: [],
      supplementedBy: [{ id: 'ANNEX' }],
    },
  })
})
