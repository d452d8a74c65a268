import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', asOf: '2020-02' }, { id: 'XAB' }],
  event: [{ id: 'talks', asOf: '2021' }],
})

test('MUST say the terms and the version of the data', async () => {
  const { data } = await ask('{ about { name notice dataVersion dataHash writtenOn } }')
  expect(data?.['about']).toEqual({
    name: 'untoc-graph',
    notice: 'Designations follow UN usage and imply no opinion on status. Not an official UNODC product.',
    dataVersion: 1,
    dataHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    writtenOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  })
})

test('MUST count the nodes of each noun and give the last day on which what one speaks of begins', async () => {
  const { data } = await ask('{ dataHeld { asOf nouns { noun count } } }')
  expect(data?.['dataHeld']).toEqual({
    asOf: '2021-01-01',
    nouns: [
      { noun: 'Country', count: 2 },
      { noun: 'Event', count: 1 },
      { noun: 'Source', count: 1 },
    ],
  })
})
