import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  organization: [{ id: 'watch', name: 'Watch', worksOn: 'arson' }],
  crime: [{ id: 'arson', name: 'Arson' }],
  theme: [{ id: 'care', name: 'Care' }],
  event: [{ id: 'talks', title: 'Talks', kind: 'MEETING', date: '2022' }],
  participation: [
    { id: 'watch-at-talks', roles: 'speaker;organizer', participant: 'watch', event: 'talks', spokeOn: 'arson;care' },
    { id: 'XAA-at-talks', participant: 'XAA', event: 'talks' },
  ],
})

test('MUST list the organizations present at an event and what they work on', async () => {
  const { data } = await ask('event-participants', { event: 'talks' })
  expect(data?.organizations).toMatchObject([
    { id: 'watch', worksOn: [{ id: 'arson' }], participations: [{ roles: ['speaker', 'organizer'] }] },
  ])
})

test('MUST say on what a participant spoke', async () => {
  const { data } = await ask(
    '{ participation(id: "watch-at-talks") { spokeOn(sort: [{ id: ASC }]) { __typename id } } }',
  )
  expect(data).toEqual({
    participation: {
      spokeOn: [
        { __typename: 'Crime', id: 'arson' },
        { __typename: 'Theme', id: 'care' },
      ],
    },
  })
})
