import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

test('MUST find the groups, say how distinct they are, and name what holds each together', async () => {
  const { data } = await ask('communities', { projection: 'ORGANIZATIONS_BY_EVENT' })
  const event = (id: string) => ({ shared: { noun: 'Event', id }, count: 2, named: 2, suggested: 0 })
  expect(data?.['communities']).toMatchObject({
    complete: true,
    next: null,
    note: null,
    // Weights within: 1 and 2 of 5; weights at their members: 4 and 6 of 10.
    modularity: expect.closeTo(3 / 5 - (4 / 10) ** 2 - (6 / 10) ** 2, 12),
    communityCount: 2,
    nodeCount: 4,
    relationshipCount: 4,
    apart: 0,
    network: null,
    communities: [
      {
        number: 1,
        size: 2,
        members: [{ id: 'institute' }, { id: 'union' }],
        heldBy: [event('workshop')],
        sources: [{ id: 'news', locator: null }],
      },
      {
        number: 2,
        size: 2,
        members: [{ id: 'office' }, { id: 'watch' }],
        heldBy: [event('conference'), event('training')],
        sources: [
          { id: 'report', locator: 'chapter 1' },
          { id: 'report', locator: 'chapter 2' },
          { id: 'report', locator: null },
        ],
      },
    ],
  })
})

test('MUST give the group of each node with the network', async () => {
  const { data } = await ask(
    '{ communities(projection: ORGANIZATIONS_BY_EVENT, network: true) { network { nodes { ref { id } community } relationships { from } } } }',
  )
  expect(data?.['communities']).toMatchObject({
    network: {
      nodes: [
        { ref: { id: 'institute' }, community: 1 },
        { ref: { id: 'office' }, community: 2 },
        { ref: { id: 'union' }, community: 1 },
        { ref: { id: 'watch' }, community: 2 },
      ],
      relationships: [{ from: 'office' }, { from: 'institute' }, { from: 'institute' }, { from: 'institute' }],
    },
  })
})

test('MUST count those apart who share nothing, and say when nothing is joined', async () => {
  const { data } = await ask(
    `{ apart: communities(projection: CRIMES_BY_ORGANIZATION) { nodeCount apart communityCount }
      nothing: communities(projection: THEMES_BY_EVENT) { modularity note communities { size } } }`,
  )
  expect(data).toEqual({
    // Piracy is the work of firm alone.
    apart: { nodeCount: 2, apart: 1, communityCount: 1 },
    nothing: {
      modularity: null,
      note: 'No two of them are known to share enough events: unknown is not none',
      communities: [],
    },
  })
})

test('MUST refuse a number out of range', async () => {
  const { errors } = await ask('{ communities(projection: THEMES_BY_EVENT, first: 101) { complete } }')
  expect(errors?.[0]).toMatchObject({
    message: 'Cannot use first: 101 is outside 1 to 100',
    extensions: { code: 'BAD_INPUT' },
  })
})
