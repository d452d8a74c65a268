import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fabulia' },
    { id: 'XAC', name: 'Sagaland' },
  ],
  instrument: [
    { id: 'UNTOC', title: 'Convention', adopted: '2000-11-15', entryIntoForce: '2003-09-29' },
    { id: 'TIP', title: 'Protocol', adopted: '2000-11-16' },
  ],
  treatyAction: [
    { id: 'XAA-UNTOC-consent', kind: 'ACCESSION', date: '2002-01-31', country: 'XAA', instrument: 'UNTOC' },
    { id: 'XAB-UNTOC-consent', kind: 'APPROVAL', date: '2004-12', country: 'XAB', instrument: 'UNTOC' },
    { id: 'XAC-UNTOC-consent', kind: 'SUCCESSION', date: '2006-10-23', country: 'XAC', instrument: 'UNTOC' },
    { id: 'XAA-TIP-consent', kind: 'ACCESSION', country: 'XAA', instrument: 'TIP' },
  ],
})

test('MUST count thirty days from the consent, but not before the instrument itself was in force, and only where both days are known', async () => {
  const found = await Promise.all(
    ['XAA', 'XAB', 'XAC'].map(async (country) => {
      const { data } = await ask(`{ treatyStatus(country: "${country}") { instruments { inForceFrom inWords } } }`)
      return data?.['treatyStatus']
    }),
  )
  expect(found).toEqual([
    {
      instruments: [
        {
          inForceFrom: '2003-09-29',
          inWords: 'Consent to be bound on 2002-01-31 (accession); in force for Inventia from 2003-09-29',
        },
        { inForceFrom: null, inWords: 'Consent to be bound on an unknown day (accession)' },
      ],
    },
    {
      instruments: [
        {
          inForceFrom: '2004-12-31/2005-01-30',
          inWords:
            'Consent to be bound in 2004-12 (approval); no signature known; in force for Fabulia from a day between 2004-12-31 and 2005-01-30',
        },
        { inForceFrom: null, inWords: 'No consent known; unknown' },
      ],
    },
    {
      instruments: [
        { inForceFrom: null, inWords: 'Consent to be bound on 2006-10-23 (succession)' },
        { inForceFrom: null, inWords: 'No consent known; unknown' },
      ],
    },
  ])
})
