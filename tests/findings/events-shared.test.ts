import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }, { id: 'XAB' }],
  organization: [{ id: 'watch', name: 'Watch' }],
  source: [{ id: 'list-of-participants', url: 'https://example.org/list' }, { id: 'own-report' }],
  event: [
    { id: 'talks-2012', title: 'Talks', date: '2012-10' },
    { id: 'talks-2010', title: 'Earlier talks', date: '2010' },
    { id: 'talks-undated', title: 'Undated talks' },
    { id: 'talks-2014', title: 'Talks without it', date: '2014' },
  ],
  participation: [
    {
      id: 'XAA-at-talks-2012',
      roles: 'chair;speaker',
      participant: 'XAA',
      event: 'talks-2012',
      source: 'list-of-participants',
      locator: 'p. 3',
    },
    { id: 'watch-at-talks-2012', roles: 'observer', participant: 'watch', event: 'talks-2012', source: 'own-report' },
    { id: 'XAA-at-talks-2010', participant: 'XAA', event: 'talks-2010' },
    { id: 'watch-at-talks-2010', participant: 'watch', event: 'talks-2010' },
    { id: 'XAA-at-talks-undated', participant: 'XAA', event: 'talks-undated' },
    { id: 'watch-at-talks-undated', participant: 'watch', event: 'talks-undated' },
    { id: 'XAB-at-talks-2014', participant: 'XAB', event: 'talks-2014' },
    { id: 'watch-at-talks-2014', participant: 'watch', event: 'talks-2014' },
  ],
})

test('MUST give the events at which both were present, oldest first, with roles and sources of both', async () => {
  const { data } = await ask(
    '{ eventsShared(country: "XAA", organization: "watch") { complete events { event { noun id label url } date countryRoles organizationRoles derivedFrom sources { id locator } } } }',
  )
  const shared = data?.['eventsShared']
  expect(shared).toMatchObject({
    complete: true,
    events: [{ event: { id: 'talks-2010' } }, {}, { event: { id: 'talks-undated' }, date: null }],
  })
  expect(shared).toHaveProperty(['events', 1], {
    event: {
      noun: 'Event',
      id: 'talks-2012',
      label: 'Talks',
      url: '/graphql?query=%7B%20event(id%3A%20%22talks-2012%22)%20%7B%20id%20label%20%7D%20%7D',
    },
    date: '2012-10',
    countryRoles: ['chair', 'speaker'],
    organizationRoles: ['observer'],
    derivedFrom: ['XAA-at-talks-2012', 'watch-at-talks-2012'],
    sources: [
      { id: 'list-of-participants', locator: 'p. 3' },
      { id: 'own-report', locator: null },
    ],
  })
})

test('MUST say that there are more than it was asked for', async () => {
  const { data } = await ask(
    '{ eventsShared(country: "XAA", organization: "watch", first: 2) { complete events { event { id } } } }',
  )
  expect(data?.['eventsShared']).toEqual({
    complete: false,
    events: [{ event: { id: 'talks-2010' } }, { event: { id: 'talks-2012' } }],
  })
})

test('MUST give an address that shows the node', async () => {
  const { data } = await ask('{ event(id: "talks-2012") { id label } }')
  expect(data).toEqual({ event: { id: 'talks-2012', label: 'Talks' } })
})

test('MUST refuse an unknown country and an unknown organization', async () => {
  const messages = [
    await ask('{ eventsShared(country: "XAC", organization: "watch") { complete } }'),
    await ask('{ eventsShared(country: "XAA", organization: "watcher") { complete } }'),
  ].map(({ errors }) => errors?.[0]?.message)
  expect(messages).toEqual([
    'Cannot find country "XAC": did you mean "XAA"?',
    'Cannot find organization "watcher": did you mean "watch"?',
  ])
})
