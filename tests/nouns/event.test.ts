import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  organization: [{ id: 'watch', name: 'Watch' }],
  crime: [{ id: 'arson', name: 'Arson' }],
  event: [
    {
      id: 'talks',
      title: 'Talks',
      kind: 'MEETING',
      date: '2022-05-30/2022-06-02',
      mode: 'HYBRID',
      host: 'XAA',
      organizers: 'watch',
      funders: 'XAA',
      crimes: 'arson',
      participantCount: '40',
    },
    { id: 'side-talks', title: 'Side talks', kind: 'SIDE_EVENT', date: '2022-06', partOf: 'talks' },
    { id: 'later-talks', title: 'Later talks', kind: 'MEETING', date: '2023' },
    { id: 'undated-talks', title: 'Undated talks', kind: 'MEETING' },
  ],
})

test('MUST find events whose span overlaps the days asked for, and no undated one', async () => {
  const { data } = await ask('events-between', { from: '2022-06-01', to: '2022-06-10', limit: 5 })
  expect(data?.events).toMatchObject([{ id: 'talks' }, { id: 'side-talks' }])
})

test('MUST keep apart who hosted, organized and funded', async () => {
  const { data } = await ask(
    '{ event(id: "talks") { mode participantCount host { id } organizers { __typename id } funders { __typename id } partners { id } parts { id } } }',
  )
  expect(data).toEqual({
    event: {
      mode: 'HYBRID',
      participantCount: 40,
      host: [{ id: 'XAA' }],
      organizers: [{ __typename: 'Organization', id: 'watch' }],
      funders: [{ __typename: 'Country', id: 'XAA' }],
      partners: [],
      parts: [{ id: 'side-talks' }],
    },
  })
})
