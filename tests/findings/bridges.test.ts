import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

test('MUST name who stands between others, by what, and the sources of that', async () => {
  const { data } = await ask('bridges', { projection: 'ORGANIZATIONS_BY_EVENT' })
  expect(data?.['bridges']).toMatchObject({
    complete: true,
    next: null,
    note: null,
    nodeCount: 4,
    relationshipCount: 4,
    exact: true,
    followedFrom: 4,
    network: null,
    bridges: [
      {
        node: { noun: 'Organization', id: 'institute' },
        // Between union and office, and union and watch: two of the three pairs of the others.
        betweenness: expect.closeTo(2 / 3, 12),
        neighbours: 3,
        through: [{ id: 'training' }, { id: 'workshop' }],
        sources: [
          { id: 'news', locator: null },
          { id: 'report', locator: null },
        ],
      },
    ],
  })
})

test('MUST lead through States, and never list one with a figure', async () => {
  const { data } = await ask(
    `{ bridges(projection: ACTORS_BY_EVENT, network: true) {
      nodeCount bridges { node { noun id } betweenness } network { nodes { ref { id } betweenness } }
    } }`,
  )
  const shared = expect.closeTo(4 / 45, 12)
  // Union reaches everybody through institute, five of fifteen pairs; XAB and XAD are reached from both by one of XAA, office and watch.
  expect(data?.['bridges']).toEqual({
    nodeCount: 7,
    bridges: [
      { node: { noun: 'Organization', id: 'institute' }, betweenness: expect.closeTo(1 / 3, 12) },
      { node: { noun: 'Organization', id: 'office' }, betweenness: shared },
      { node: { noun: 'Organization', id: 'watch' }, betweenness: shared },
    ],
    network: {
      nodes: [
        { ref: { id: 'XAA' }, betweenness: null },
        { ref: { id: 'XAB' }, betweenness: null },
        { ref: { id: 'XAD' }, betweenness: null },
        { ref: { id: 'institute' }, betweenness: expect.closeTo(1 / 3, 12) },
        { ref: { id: 'office' }, betweenness: shared },
        { ref: { id: 'union' }, betweenness: null },
        { ref: { id: 'watch' }, betweenness: shared },
      ],
    },
  })
})

test('MUST go on behind a cursor until lines and network are whole', async () => {
  const query =
    'query ($after: String) { bridges(projection: ACTORS_BY_EVENT, network: true, first: 2, after: $after) { complete next bridges { node { id } } network { relationships { from } } } }'
  const first = await ask(query)
  expect(first.data?.['bridges']).toMatchObject({
    complete: false,
    bridges: [{ node: { id: 'institute' } }, { node: { id: 'office' } }],
  })
  const page = first.data?.['bridges']
  const after: unknown = typeof page === 'object' && page ? Reflect.get(page, 'next') : null
  const second = await ask(query, { after })
  expect(second.data?.['bridges']).toEqual({
    complete: true,
    next: null,
    bridges: [{ node: { id: 'watch' } }],
    network: { relationships: [] },
  })
})

test('MUST say when nobody stands between others, and when nothing is joined', async () => {
  const { data } = await ask(
    `{ direct: bridges(projection: CRIMES_BY_ORGANIZATION) { note nodeCount bridges { betweenness } }
      nothing: bridges(projection: THEMES_BY_EVENT) { note nodeCount complete bridges { betweenness } } }`,
  )
  expect(data).toEqual({
    direct: {
      note: 'Nobody stands between others here: whoever is joined at all is joined directly',
      nodeCount: 2,
      bridges: [],
    },
    nothing: {
      note: 'No two of them are known to share enough events: unknown is not none',
      nodeCount: 0,
      complete: true,
      bridges: [],
    },
  })
})

test('MUST refuse a projection of countries alone', async () => {
  const { errors } = await ask('{ bridges(projection: COUNTRIES_BY_EVENT) { complete } }')
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(
      /^Cannot use projection: COUNTRIES_BY_EVENT joins countries alone, and States are not measured; allowed are ACTORS_BY_EVENT, /,
    ),
    extensions: { code: 'BAD_INPUT' },
  })
})
