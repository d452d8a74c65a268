import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  event: [{ id: 'talks', title: 'Talks', kind: 'MEETING' }],
  recommendation: [{ id: 'R1', gist: 'Join the Pact' }],
  commitment: [
    {
      id: 'XAA-talks-1',
      promise: 'To join the Pact',
      date: '2023',
      state: 'OPEN',
      by: 'XAA',
      at: 'talks',
      answers: 'R1',
    },
  ],
})

test('MUST say who promised what, where, and in answer to which recommendation', async () => {
  const { data } = await ask(
    '{ country(id: "XAA") { commitments { promise date state at { id } answers { id commitments { id } } } } }',
  )
  expect(data).toEqual({
    country: {
      commitments: [
        {
          promise: 'To join the Pact',
          date: '2023',
          state: 'OPEN',
          at: [{ id: 'talks' }],
          answers: [{ id: 'R1', commitments: [{ id: 'XAA-talks-1' }] }],
        },
      ],
    },
  })
})
