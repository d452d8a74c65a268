import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  crime: [{ id: 'deepfakes', name: 'Deepfakes', kind: 'EMERGING' }],
  organization: [{ id: 'invented-assembly', name: 'Invented Assembly', kind: 'INTERNATIONAL' }],
  event: [{ id: 'assembly-1', title: 'First Assembly', kind: 'CONFERENCE_SESSION', date: '2016' }],
  recognition: [
    {
      id: 'deepfakes-by-invented-assembly-2016',
      date: '2016',
      documentSymbol: 'INV/1/2',
      byAsStated: 'the Assembly',
      crime: 'deepfakes',
      by: 'invented-assembly',
      at: 'assembly-1',
    },
  ],
})

test('MUST say who recognised a crime as emerging, when, where and in which document', async () => {
  const { data } = await ask('emerging-crimes')
  expect(data?.crimes).toMatchObject([
    {
      id: 'deepfakes',
      recognitions: [
        {
          date: '2016',
          documentSymbol: 'INV/1/2',
          byAsStated: 'the Assembly',
          by: [{ id: 'invented-assembly' }],
          at: [{ id: 'assembly-1' }],
        },
      ],
      organizations: [],
    },
  ])
})
