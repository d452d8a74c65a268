import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }, { id: 'XAB' }],
  source: [
    { id: 'table', title: 'Status table', kind: 'OFFICIAL', url: 'https://example.org/table' },
    { id: 'press', kind: 'PRESS', url: 'https://example.org/press' },
  ],
  instrument: [
    { id: 'UNTOC', title: 'Convention', participantsAsOf: '2014-07', source: 'table', locator: 'heading' },
    {
      id: 'TIP',
      title: 'First Protocol',
      adopted: '2000-11-15',
      entryIntoForce: '2003-12-25',
      participantsAsOf: '2014-07',
      source: 'table',
    },
    { id: 'FIREARMS', title: 'Second Protocol', source: 'table' },
  ],
  treatyAction: [
    {
      id: 'XAA-TIP-consent',
      kind: 'RATIFICATION',
      date: '2004-05-05',
      country: 'XAA',
      instrument: 'TIP',
      source: 'table',
    },
    {
      id: 'XAA-TIP-signature',
      kind: 'SIGNATURE',
      date: '2000-12-12',
      country: 'XAA',
      instrument: 'TIP',
      source: 'table',
    },
    {
      id: 'XAA-UNTOC-signature',
      kind: 'SIGNATURE',
      date: '2000-12-12',
      country: 'XAA',
      instrument: 'UNTOC',
      source: 'table',
    },
    {
      id: 'XAB-UNTOC-consent',
      kind: 'CONSENT',
      date: '2016-10/2018-07-23',
      country: 'XAB',
      instrument: 'UNTOC',
      source: 'press',
      basis: 'SUGGESTED',
      locator: 'para. 2',
    },
  ],
})

const fields =
  'complete instruments { instrument { id label } standing signed bound how inForceFrom unknownSince inWords derivedFrom sources { id title locator } }'

test('MUST say what binds a country, since when and by which actions, and where that is not known since when it is unknown', async () => {
  const { data } = await ask(`{ treatyStatus(country: "XAA") { ${fields} } }`)
  expect(data?.['treatyStatus']).toEqual({
    complete: true,
    instruments: [
      {
        instrument: { id: 'TIP', label: 'First Protocol' },
        standing: 'BOUND',
        signed: '2000-12-12',
        bound: '2004-05-05',
        how: 'RATIFICATION',
        inForceFrom: '2004-06-04',
        unknownSince: null,
        inWords:
          'Signed on 2000-12-12; consent to be bound on 2004-05-05 (ratification); in force for Inventia from 2004-06-04',
        derivedFrom: ['XAA-TIP-signature', 'XAA-TIP-consent'],
        sources: [{ id: 'table', title: 'Status table', locator: null }],
      },
      {
        instrument: { id: 'FIREARMS', label: 'Second Protocol' },
        standing: 'UNKNOWN',
        signed: null,
        bound: null,
        how: null,
        inForceFrom: null,
        unknownSince: null,
        inWords: 'No consent known; unknown',
        derivedFrom: [],
        sources: [{ id: 'table', title: 'Status table', locator: null }],
      },
      {
        instrument: { id: 'UNTOC', label: 'Convention' },
        standing: 'SIGNED',
        signed: '2000-12-12',
        bound: null,
        how: null,
        inForceFrom: null,
        unknownSince: '2014-07',
        inWords: 'Signed on 2000-12-12; no consent to be bound known, unknown since 2014-07',
        derivedFrom: ['XAA-UNTOC-signature'],
        sources: [
          { id: 'table', title: 'Status table', locator: 'heading' },
          { id: 'table', title: 'Status table', locator: null },
        ],
      },
    ],
  })
})

test('MUST say when only a window is known, in which way is not, and that an editor reads it so', async () => {
  const { data } = await ask(
    '{ treatyStatus(country: "XAB") { instruments { inWords sources { id title locator } } } }',
  )
  expect(data?.['treatyStatus']).toMatchObject({
    instruments: [
      { inWords: 'No consent known; unknown since 2014-07' },
      { inWords: 'No consent known; unknown' },
      {
        inWords:
          "Consent to be bound between 2016-10 and 2018-07-23 (the way is not stated; an editor's reading); no signature known",
        sources: [{ id: 'press', title: 'example.org/press', locator: 'para. 2' }],
      },
    ],
  })
})

test('MUST refuse an unknown country and suggest the nearest', async () => {
  const { errors } = await ask('{ treatyStatus(country: "Inventiaa") { complete } }')
  expect(errors?.[0]).toMatchObject({
    message: 'Cannot find country "Inventiaa": did you mean "XAA"?',
    extensions: { code: 'NOT_FOUND' },
  })
})
