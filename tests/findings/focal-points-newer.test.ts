import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  instrument: [
    { id: 'UNTOC', title: 'Convention', adopted: '2000-11-15' },
    { id: 'TIP', title: 'Protocol', adopted: '2000-11-16' },
  ],
  article: [
    { id: 'UNTOC-16', instrument: 'UNTOC' },
    { id: 'UNTOC-18', instrument: 'UNTOC' },
  ],
  focalPoint: [
    {
      id: 'old-authority',
      office: 'Old',
      function: 'CENTRAL_AUTHORITY',
      instruments: 'UNTOC',
      articles: 'UNTOC-18',
      asOf: '2007-04',
    },
    {
      id: 'new-authority',
      office: 'New',
      function: 'CENTRAL_AUTHORITY',
      instruments: 'UNTOC',
      articles: 'UNTOC-18',
      asOf: '2015',
    },
    {
      id: 'other-article',
      office: 'Other',
      function: 'CENTRAL_AUTHORITY',
      instruments: 'UNTOC',
      articles: 'UNTOC-16',
      asOf: '2008',
    },
    { id: 'other-instrument', office: 'TIP', function: 'CENTRAL_AUTHORITY', instruments: 'TIP', asOf: '2001' },
    { id: 'same-year', office: 'Same', function: 'CENTRAL_AUTHORITY', instruments: 'UNTOC', asOf: '2015' },
    { id: 'undated', office: 'Undated', function: 'CENTRAL_AUTHORITY', instruments: 'UNTOC' },
    { id: 'council', office: 'Council', function: 'BODY', instruments: 'TIP', asOf: '2005' },
    { id: 'task-force', office: 'Task force', function: 'BODY', instruments: 'TIP', asOf: '2019' },
    { id: 'no-instrument', function: 'OTHER', asOf: '1999' },
  ].map((post) => ({ ...post, country: 'XAA' })),
})

test('MUST call a post earlier only where a surely later one has its function, instrument and article', async () => {
  const { data } = await ask(
    '{ focalPointsOf(country: "XAA") { posts { focalPoint { id } period newer { id } } newestAsOf } }',
  )
  const today = (id: string) => ({ focalPoint: { id }, period: 'TODAY', newer: [] })
  expect(data?.['focalPointsOf']).toEqual({
    posts: [
      today('new-authority'),
      today('same-year'),
      today('other-article'),
      { focalPoint: { id: 'old-authority' }, period: 'EARLIER', newer: [{ id: 'new-authority' }] },
      today('undated'),
      today('other-instrument'),
      today('task-force'),
      today('council'),
      today('no-instrument'),
    ],
    newestAsOf: '2019',
  })
})
