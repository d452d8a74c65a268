import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  group: [
    { id: 'invented-region', name: 'Invented Region', kind: 'REGION', membersKnown: 'ALL' },
    {
      id: 'invented-subregion',
      name: 'Invented Subregion',
      kind: 'SUBREGION',
      membersKnown: 'ALL',
      partOf: 'invented-region',
    },
    {
      id: 'states-parties-pact',
      name: 'States parties to the Pact',
      kind: 'STATES_PARTIES',
      membersKnown: 'SOME',
      instrument: 'PACT',
    },
  ],
  country: [
    { id: 'XAA', name: 'Inventia', memberOf: 'invented-subregion' },
    { id: 'XAB', name: 'Fabula', memberOf: 'invented-subregion' },
  ],
  treatyAction: [
    { id: 'XAA-PACT-signature', kind: 'SIGNATURE', country: 'XAA', instrument: 'PACT' },
    { id: 'XAB-PACT-consent', kind: 'ACCESSION', country: 'XAB', instrument: 'PACT' },
  ],
})

test('MUST list members and the larger group', async () => {
  const { data } = await ask(
    '{ group(id: "invented-subregion") { kind partOf { id } members(sort: [{ id: ASC }]) { id } } }',
  )
  expect(data).toEqual({
    group: { kind: 'SUBREGION', partOf: [{ id: 'invented-region' }], members: [{ id: 'XAA' }, { id: 'XAB' }] },
  })
})

test('MUST derive States parties from consents to be bound, not from signatures, and say from which', async () => {
  const { data } = await ask(
    '{ group(id: "states-parties-pact") { membersConnection { edges { node { id } properties { derivedFrom sources basis } } } } }',
  )
  expect(data).toEqual({
    group: {
      membersConnection: {
        edges: [{ node: { id: 'XAB' }, properties: { derivedFrom: ['XAB-PACT-consent'], sources: [], basis: null } }],
      },
    },
  })
})
