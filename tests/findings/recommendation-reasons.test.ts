import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia', memberOf: 'here' },
    { id: 'XAB', name: 'Fabulia' },
  ],
  instrument: [
    { id: 'TIP', title: 'First Protocol', entryIntoForce: '2003-12-25' },
    { id: 'FIREARMS', title: 'Second Protocol', entryIntoForce: '2005-07-03', completeAsOf: '2024-05-04' },
  ],
  group: [
    { id: 'here', name: 'Here', kind: 'REGION', membersKnown: 'SOME' },
    { id: 'there', name: 'There', kind: 'REGION', membersKnown: 'SOME' },
    { id: 'part-of-there', name: 'Part of There', kind: 'SUBREGION', membersKnown: 'SOME' },
    { id: 'some-states', name: 'States of somewhere', kind: 'STATES', membersKnown: 'NONE' },
    { id: 'civil-society', name: 'Civil society', kind: 'ACTORS', membersKnown: 'NONE' },
    { id: 'parties-tip', name: 'Parties', kind: 'STATES_PARTIES', membersKnown: 'SOME', instrument: 'TIP' },
    { id: 'parties-firearms', name: 'Parties', kind: 'STATES_PARTIES', membersKnown: 'SOME', instrument: 'FIREARMS' },
  ],
  treatyAction: [
    { id: 'XAA-TIP-consent', kind: 'RATIFICATION', date: '2003-03-04', country: 'XAA', instrument: 'TIP' },
    { id: 'XAB-TIP-consent', kind: 'CONSENT', date: '2016-10/2018-07', country: 'XAB', instrument: 'TIP' },
  ],
  event: [
    { id: 'talks-here', host: 'XAA' },
    { id: 'talks-about', concernsCountry: 'XAA', host: 'XAB' },
  ],
  recommendation: [
    { id: 'r1', addressedTo: 'parties-tip;parties-firearms' },
    { id: 'r2', madeAt: 'talks-here', addressedTo: 'some-states' },
    { id: 'r3', madeAt: 'talks-about' },
    { id: 'r4', addressedTo: 'there;part-of-there' },
    { id: 'r5', addressedTo: 'some-states' },
    { id: 'r6', addressedTo: 'civil-society' },
    { id: 'r7', addressedTo: 'parties-firearms' },
  ],
})

async function reasonsFor(country: string) {
  const lines = '{ recommendation { id } reasons }'
  const { data } = await ask(`{ recommendationsFor(country: "${country}") { concern ${lines} mayConcern ${lines} } }`)
  return data?.['recommendationsFor']
}

test('MUST say since which year the country is a State party, and put what is not sure last', async () => {
  expect(await reasonsFor('XAA')).toEqual({
    concern: [
      {
        recommendation: { id: 'r1' },
        reasons: [
          'addressed to the States parties of TIP, which Inventia is since 2003',
          'addressed to the States parties of FIREARMS; Inventia was none on 2024-05-04, whether it is one by now is unknown',
        ],
      },
      {
        recommendation: { id: 'r2' },
        reasons: [
          'made at an event in Inventia',
          'addressed to States of somewhere; whether Inventia is among them is unknown',
        ],
      },
      { recommendation: { id: 'r3' }, reasons: ['made at an event about Inventia'] },
    ],
    mayConcern: [
      {
        recommendation: { id: 'r5' },
        reasons: ['addressed to States of somewhere; whether Inventia is among them is unknown'],
      },
      {
        recommendation: { id: 'r7' },
        reasons: [
          'addressed to the States parties of FIREARMS; Inventia was none on 2024-05-04, whether it is one by now is unknown',
        ],
      },
    ],
  })
})

test('MUST NOT say that a country may belong to a region when it is known in another, but where none is known', async () => {
  expect(await reasonsFor('XAB')).toMatchObject({
    concern: [
      {
        recommendation: { id: 'r1' },
        reasons: [
          'addressed to the States parties of TIP, which Fabulia is since a day between 2016 and 2018',
          expect.stringContaining('was none'),
        ],
      },
      { recommendation: { id: 'r3' }, reasons: ['made at an event in Fabulia'] },
    ],
    mayConcern: [
      { recommendation: { id: 'r2' } },
      {
        recommendation: { id: 'r4' },
        reasons: [
          'addressed to Part of There; whether Fabulia belongs to it is unknown',
          'addressed to There; whether Fabulia belongs to it is unknown',
        ],
      },
      { recommendation: { id: 'r5' } },
      { recommendation: { id: 'r7' } },
    ],
  })
})
