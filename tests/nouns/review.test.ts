import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fabula' },
  ],
  review: [
    { id: 'XAA-review', group: '2', reviewers: 'XAB', country: 'XAA' },
    { id: 'XAB-review', country: 'XAB' },
  ],
})

test('MUST show a review from both sides, and nothing where nothing is known', async () => {
  const { data } = await ask(
    '{ one: country(id: "XAA") { reviews { group phase stage reviewers { id } } } other: country(id: "XAB") { reviewing { id } reviews { group reviewers { id } } } }',
  )
  expect(data).toEqual({
    one: { reviews: [{ group: 2, phase: null, stage: null, reviewers: [{ id: 'XAB' }] }] },
    other: { reviewing: [{ id: 'XAA-review' }], reviews: [{ group: null, reviewers: [] }] },
  })
})
