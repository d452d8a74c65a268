import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  source: [{ id: 'report' }, { id: 'list-of-members' }, { id: 'table' }],
  country: [
    { id: 'XAA', name: 'Inventia', source: 'report' },
    { id: 'XAA', name: '', memberOf: 'club', source: 'list-of-members', locator: 'row 1' },
    { id: 'XAB', name: 'Fabulia' },
  ],
  instrument: [{ id: 'TIP', title: 'Protocol' }],
  group: [
    { id: 'club', name: 'Club', kind: 'ALLIANCE', membersKnown: 'ALL' },
    { id: 'league', name: 'League', kind: 'ALLIANCE', membersKnown: 'SOME' },
    {
      id: 'states-parties-tip',
      name: 'States parties to the Protocol',
      kind: 'STATES_PARTIES',
      membersKnown: 'SOME',
      instrument: 'TIP',
    },
    { id: 'civil-society', name: 'Civil society', kind: 'ACTORS', membersKnown: 'NONE' },
  ],
  treatyAction: [
    {
      id: 'XAA-TIP-consent',
      kind: 'ACCESSION',
      date: '2003-03-04',
      country: 'XAA',
      instrument: 'TIP',
      source: 'table',
    },
  ],
  recommendation: [
    { id: 'R1', gist: 'To it by name', date: '2012', addressedTo: 'XAA', source: 'report', locator: 'para. 1' },
    {
      id: 'R2',
      gist: 'Through two groups',
      date: '2010',
      addressedTo: 'club;states-parties-tip',
      source: 'report',
      locator: 'para. 2',
    },
    { id: 'R3', gist: 'Perhaps', addressedTo: 'league', source: 'report' },
    { id: 'R4', gist: 'To others', addressedTo: 'XAB' },
    { id: 'R5', gist: 'To no State', addressedTo: 'civil-society' },
    { id: 'R6', gist: 'By a reading', date: '2013', addressedTo: 'XAA', source: 'report', basis: 'SUGGESTED' },
  ],
})

const fields = 'recommendation { id label } date reasons derivedFrom sources { id locator }'

test('MUST say why a recommendation concerns a country, with the sources of address and membership', async () => {
  const { data } = await ask(
    `{ recommendationsFor(country: "XAA") { complete concern { ${fields} } mayConcern { ${fields} } } }`,
  )
  expect(data?.['recommendationsFor']).toEqual({
    complete: true,
    concern: [
      {
        recommendation: { id: 'R2', label: 'Through two groups' },
        date: '2010',
        reasons: [
          'addressed to Club, to which Inventia belongs',
          'addressed to the States parties of TIP, which Inventia is by a consent to be bound of 2003-03-04',
        ],
        derivedFrom: ['XAA-TIP-consent'],
        sources: [
          { id: 'list-of-members', locator: 'row 1' },
          { id: 'report', locator: 'para. 2' },
          { id: 'table', locator: null },
        ],
      },
      {
        recommendation: { id: 'R1', label: 'To it by name' },
        date: '2012',
        reasons: ['addressed to Inventia'],
        derivedFrom: [],
        sources: [{ id: 'report', locator: 'para. 1' }],
      },
      {
        recommendation: { id: 'R6', label: 'By a reading' },
        date: '2013',
        reasons: ["addressed to Inventia (an editor's reading)"],
        derivedFrom: [],
        sources: [{ id: 'report', locator: null }],
      },
    ],
    mayConcern: [
      {
        recommendation: { id: 'R3', label: 'Perhaps' },
        date: null,
        reasons: ['addressed to League; whether Inventia belongs to it is unknown'],
        derivedFrom: [],
        sources: [{ id: 'report', locator: null }],
      },
    ],
  })
})

test('MUST list apart what may concern a country whose membership is unknown', async () => {
  const { data } = await ask(
    '{ recommendationsFor(country: "XAB") { concern { recommendation { id } } mayConcern { recommendation { id } reasons } } }',
  )
  expect(data?.['recommendationsFor']).toEqual({
    concern: [{ recommendation: { id: 'R4' } }],
    mayConcern: [
      {
        recommendation: { id: 'R2' },
        reasons: ['addressed to the States parties of TIP; whether Fabulia is one is unknown'],
      },
      { recommendation: { id: 'R3' }, reasons: ['addressed to League; whether Fabulia belongs to it is unknown'] },
    ],
  })
})

test('MUST say that it is not complete when there are more than asked for', async () => {
  const { data } = await ask(
    '{ recommendationsFor(country: "XAA", first: 2) { complete concernLeft mayConcernLeft concern { recommendation { id } } } }',
  )
  expect(data?.['recommendationsFor']).toEqual({
    complete: false,
    concernLeft: 1,
    mayConcernLeft: 0,
    concern: [{ recommendation: { id: 'R2' } }, { recommendation: { id: 'R1' } }],
  })
})

test('MUST refuse an unknown country', async () => {
  const { errors } = await ask('{ recommendationsFor(country: "XAC") { complete } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', nearest: 'XAA' })
})
