import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  source: [
    { id: 'invented-page', url: 'https://example.org/a/page', kind: 'PRESS', read: '2026-11' },
    { id: 'invented-report', title: 'Invented report', publisher: 'Invented press', kind: 'COPY', published: '2020' },
  ],
  theme: [
    { id: 'care', name: 'Care', source: 'invented-page' },
    { id: 'aid', name: 'Aid', source: 'invented-report' },
  ],
})

test('MUST name a source by its title, or by host and path where none was read', async () => {
  const { data } = await ask('{ sources(sort: [{ id: ASC }]) { id label title publisher url kind published read } }')
  expect(data).toEqual({
    sources: [
      {
        id: 'invented-page',
        label: 'example.org/a/page',
        title: null,
        publisher: null,
        url: 'https://example.org/a/page',
        kind: 'PRESS',
        published: null,
        read: '2026-11',
      },
      {
        id: 'invented-report',
        label: 'Invented report',
        title: 'Invented report',
        publisher: 'Invented press',
        url: null,
        kind: 'COPY',
        published: '2020',
        read: null,
      },
    ],
  })
})
