import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readTreatyStatus } from '../../src/ingest/from/treaty-status/read-treaty-status.js'
import { ingest } from '../../src/ingest/ingest.js'
import { model } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { testDatabase } from '../support/test-database.js'

const participants = ['AUT', 'BHR', 'CIV', 'EUE', 'VAT', 'IRN', 'KEN', 'MNE', 'NLD', 'TUR', 'VNM', 'MLT']
const { ask } = await serve({
  country: participants.map((id) => ({ id })),
  instrument: [
    { id: 'TIP', adopted: '2000-11-15', participantsAsOf: '2014-07', source: 'old-table' },
    { id: 'UNTOC', adopted: '2000-11-15', participantsAsOf: '2014-07', source: 'old-table' },
  ],
  article: [
    { id: 'TIP-5', instrument: 'TIP' },
    { id: 'TIP-15', instrument: 'TIP' },
    { id: 'UNTOC-36', instrument: 'UNTOC' },
  ],
  source: [{ id: 'old-table' }],
  // What the seed knows already, in one action less exactly than the table.
  treatyAction: [
    { id: 'AUT-TIP-consent', kind: 'CONSENT', date: '2006', country: 'AUT', instrument: 'TIP', source: 'old-table' },
    {
      id: 'KEN-TIP-consent',
      kind: 'ACCESSION',
      date: '2006-02-06',
      country: 'KEN',
      instrument: 'TIP',
      source: 'old-table',
    },
  ],
})
const database = testDatabase()
afterAll(() => database.close())
const read = () =>
  readTreatyStatus(readFileSync(join(import.meta.dirname, 'files/treaty-status.html')), { name: 'treaty-status.html' })
const standing = async (country: string) => {
  const { data } = await ask(
    `{ treatyStatus(country: "${country}") { instruments { instrument { id } standing signed bound how notPartyAsOf unknownSince inWords sources { id } } } }`,
  )
  return data?.['treatyStatus']
}

test('MUST say unknown before the table is there, and not a party as of its day afterwards', async () => {
  expect(await standing('MLT')).toMatchObject({
    instruments: [
      {
        instrument: { id: 'TIP' },
        standing: 'UNKNOWN',
        notPartyAsOf: null,
        unknownSince: '2014-07',
        inWords: 'No consent known; unknown since 2014-07',
      },
      { instrument: { id: 'UNTOC' }, standing: 'UNKNOWN' },
    ],
  })
  expect(await standing('IRN')).toMatchObject({ instruments: [{ standing: 'UNKNOWN', signed: null }, {}] })

  const done = await ingest(await read(), { model, database, origin: 'import-1' })

  expect(done.changed).toBe(true)
  expect(await standing('MLT')).toMatchObject({
    instruments: [
      {
        standing: 'NOT_A_PARTY_AS_OF',
        notPartyAsOf: '2026-11-24',
        unknownSince: null,
        inWords: 'No signature; not a party as of 2026-11-24',
        sources: [{ id: 'old-table' }, { id: 'untc-xviii-12-a-2026-11-24' }],
      },
      // Of the Convention no table was imported: nothing is claimed.
      { standing: 'UNKNOWN', notPartyAsOf: null, unknownSince: '2014-07' },
    ],
  })
  expect(await standing('IRN')).toMatchObject({
    instruments: [
      {
        standing: 'SIGNED',
        signed: '2001-11-11',
        notPartyAsOf: '2026-11-24',
        inWords: 'Signed on 2001-11-11; not a party as of 2026-11-24',
      },
      {},
    ],
  })
})

test('MUST refine what the seed knew, and keep both sources', async () => {
  expect(await standing('AUT')).toMatchObject({
    instruments: [
      {
        standing: 'BOUND',
        bound: '2006-10-16',
        how: 'RATIFICATION',
        notPartyAsOf: null,
        unknownSince: null,
        sources: [{ id: 'old-table' }, { id: 'untc-xviii-12-a-2026-11-24' }],
      },
      {},
    ],
  })
  const { data } = await ask(
    '{ instrument(id: "TIP") { participantsAsOf completeAsOf declarations(sort: [{ id: ASC }]) { id country { id } article { id } } } }',
  )
  expect(data?.['instrument']).toEqual({
    participantsAsOf: '2026-11-24',
    completeAsOf: '2026-11-24',
    declarations: [
      { id: 'BHR-TIP-declaration-1', country: [{ id: 'BHR' }], article: [{ id: 'TIP-15' }] },
      {
        id: 'EUE-TIP-declaration-1',
        country: [{ id: 'EUE' }],
        article: expect.arrayContaining([{ id: 'TIP-5' }, { id: 'UNTOC-36' }]),
      },
      { id: 'EUE-TIP-declaration-2', country: [{ id: 'EUE' }], article: [] },
      { id: 'VNM-TIP-declaration-1', country: [{ id: 'VNM' }], article: [] },
    ],
  })
})

test('MUST change nothing when the same page comes again, and take all of it back', async () => {
  expect((await ingest(await read(), { model, database, origin: 'import-1' })).changed).toBe(false)
  await ingest({ rows: [], problems: [] }, { model, database, origin: 'import-1' })
  expect(await standing('MLT')).toMatchObject({
    instruments: [{ standing: 'UNKNOWN', unknownSince: '2014-07', sources: [{ id: 'old-table' }] }, {}],
  })
  expect(await standing('AUT')).toMatchObject({ instruments: [{ bound: '2006', how: 'CONSENT' }, {}] })
})

test('MUST name both claims where the table disagrees with the seed', async () => {
  const { rows, problems } = await read()
  const other = rows.map((row) =>
    row.id === 'KEN-TIP-consent' ? { ...row, cells: { ...row.cells, date: '2007-03-07' } } : row,
  )
  await expect(ingest({ rows: other, problems }, { model, database, origin: 'import-2' })).rejects.toMatchObject({
    code: 'BAD_ROWS',
    details: { problems: [expect.objectContaining({ column: 'date', found: '2007-03-07', allowed: '2006-02-06' })] },
  })
})
