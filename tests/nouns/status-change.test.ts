import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  recommendation: [{ id: 'R1', gist: 'Join the Pact', addressedTo: 'XAA' }],
  statusChange: [
    {
      id: 'R1-XAA-1',
      status: 'ACCEPTED',
      evidence: 'Answer of the State: accepted',
      recommendation: 'R1',
      country: 'XAA',
    },
    { id: 'R1-XAA-2', status: 'NOTED', evidence: 'Answer of the State: noted', recommendation: 'R1', country: 'XAA' },
  ],
})

test('MUST keep two answers apart and leave an unknown date null', async () => {
  const { data } = await ask('answers-of-a-country', { country: 'XAA', limit: 5 })
  expect(data?.country).toMatchObject({
    statusChanges: [
      { id: 'R1-XAA-1', status: 'ACCEPTED', date: null, recommendation: [{ id: 'R1' }] },
      { id: 'R1-XAA-2', status: 'NOTED', date: null, recommendation: [{ id: 'R1' }] },
    ],
  })
})
