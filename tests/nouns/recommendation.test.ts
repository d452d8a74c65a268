import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fabula' },
  ],
  group: [{ id: 'invented-actors', name: 'Invented actors', kind: 'ACTORS', membersKnown: 'NONE' }],
  organization: [{ id: 'watch', name: 'Watch' }],
  crime: [{ id: 'arson', name: 'Arson' }],
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  event: [{ id: 'talks', title: 'Talks', kind: 'MEETING' }],
  recommendation: [
    {
      id: 'R1',
      gist: 'Join the Pact',
      date: '2009',
      kind: 'RECOMMENDATION',
      madeBy: 'watch',
      madeAt: 'talks',
      addressedTo: 'XAA;invented-actors',
      concerns: 'arson;PACT',
      asksToJoin: 'PACT',
    },
    {
      id: 'R2',
      gist: 'Join the Pact soon',
      date: '2010-03',
      madeBy: 'XAB',
      addressedTo: 'XAA',
      concerns: 'arson',
      replaces: 'R1',
    },
  ],
})

test('MUST say by whom, to whom, where and on what a recommendation was made', async () => {
  const { data } = await ask(
    '{ recommendation(id: "R1") { date madeBy { __typename id } madeAt { id } addressedTo(sort: [{ id: ASC }]) { __typename id } concerns(sort: [{ id: ASC }]) { __typename id } asksToJoin { id } replacedBy { id } } }',
  )
  expect(data).toEqual({
    recommendation: {
      date: '2009',
      madeBy: [{ __typename: 'Organization', id: 'watch' }],
      madeAt: [{ id: 'talks' }],
      addressedTo: [
        { __typename: 'Country', id: 'XAA' },
        { __typename: 'Group', id: 'invented-actors' },
      ],
      concerns: [
        { __typename: 'Instrument', id: 'PACT' },
        { __typename: 'Crime', id: 'arson' },
      ],
      asksToJoin: [{ id: 'PACT' }],
      replacedBy: [{ id: 'R2' }],
    },
  })
})

test('MUST list the recommendations on a crime in order of time', async () => {
  const { data } = await ask('recommendations-on-crime', { crime: 'arson', limit: 5 })
  expect(data?.crime).toMatchObject({ recommendations: [{ id: 'R1' }, { id: 'R2', madeBy: [{ id: 'XAB' }] }] })
})
