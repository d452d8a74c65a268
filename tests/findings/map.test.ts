import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

// Both Protocols here are invented ones: of `whole` the depositary's whole table is held, of `partly` only a part.
const instruments = {
  whole: { id: 'whole', title: 'Invented whole Protocol', completeAsOf: '2024-05-04' },
  partly: { id: 'partly', title: 'Invented partly known Protocol', participantsAsOf: '2014-07' },
}
const rows = {
  country: [
    { id: 'XAA', name: 'Invented Avaria', iso2: 'XA' },
    { id: 'XAB', name: 'Invented Borduria' },
    { id: 'XAC', name: 'Invented Cloudland' },
  ],
  treatyAction: [
    { id: 'XAA-whole-consent', kind: 'ACCESSION', country: 'XAA', instrument: 'whole', locator: 'row 1' },
    { id: 'XAA-whole-signature', kind: 'SIGNATURE', country: 'XAA', instrument: 'whole' },
    { id: 'XAB-whole-consent', kind: 'CONSENT', country: 'XAB', instrument: 'whole', basis: 'SUGGESTED' },
  ],
  focalPoint: [
    { id: 'XAB-authority', country: 'XAB', locator: 'annex 1' },
    { id: 'XAB-coordinator', country: 'XAB', basis: 'SUGGESTED' },
  ],
}

const query = (measure: string) =>
  `{ map(measure: ${measure}) { complete note unknown rows { iso3 iso2 value atLeast named suggested link sources { id locator } } } }`

test('MUST give every country by name, null for unknown, and 0 only by the whole table of each instrument', async () => {
  const { ask } = await serve({ ...rows, instrument: [instruments.whole] })
  const { data } = await ask(query('INSTRUMENTS_BOUND'))
  expect(data?.['map']).toMatchObject({
    complete: true,
    unknown: 0,
    rows: [
      { iso3: 'XAA', iso2: 'XA', value: 1, atLeast: false, named: 1, suggested: 0, sources: [{ locator: 'row 1' }] },
      { iso3: 'XAB', iso2: null, value: 1, atLeast: false, named: 0, suggested: 1 },
      { iso3: 'XAC', iso2: null, value: 0, atLeast: false, named: 0, suggested: 0, sources: [{ locator: null }] },
    ],
  })
})

test('MUST say that it is unknown, or at least so many, where a table is held in part', async () => {
  const { ask } = await serve({ ...rows, instrument: [instruments.whole, instruments.partly] })
  const { data } = await ask(query('INSTRUMENTS_SIGNED'))
  expect(data?.['map']).toMatchObject({
    unknown: 2,
    rows: [
      { iso3: 'XAA', value: 1, atLeast: true },
      { iso3: 'XAB', value: null, atLeast: true },
      { iso3: 'XAC', value: null, atLeast: true },
    ],
  })
})

test('MUST count what is tied to a country, readings of an editor apart, and take none for unknown', async () => {
  const { ask, get } = await serve({ ...rows, instrument: [instruments.whole] })
  const { data } = await ask(query('OFFICES'))
  expect(data?.['map']).toMatchObject({
    note: null,
    unknown: 2,
    rows: [
      { iso3: 'XAA', value: null, named: 0, suggested: 0, sources: [{ id: 'invented-source' }] },
      { iso3: 'XAB', value: 2, atLeast: true, named: 1, suggested: 1 },
      { iso3: 'XAC', value: null },
    ],
  })
  const { rows: shown }: { rows: { link: string }[] } = JSON.parse(JSON.stringify(data?.['map']))
  const response = await get(shown[1]?.link ?? '', { headers: { accept: 'application/json' } })
  expect(await response.json()).toMatchObject({
    data: { focalPoints: [{ id: 'XAB-authority' }, { id: 'XAB-coordinator' }] },
  })
})

test('MUST answer every measure, and say when nothing is known of any country', async () => {
  const { ask } = await serve({ ...rows, instrument: [instruments.whole] })
  const { data } = await ask('{ __type(name: "MapMeasure") { enumValues { name } } }')
  const { enumValues }: { enumValues: { name: string }[] } = JSON.parse(JSON.stringify(data?.['__type']))
  expect(enumValues).toHaveLength(12)
  for (const { name } of enumValues) {
    const answer = await ask(query(name))
    expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined })
  }
  expect((await ask(query('EVENTS_HOSTED'))).data?.['map']).toMatchObject({
    unknown: 3,
    note: 'The graph knows nothing of this of any country, which does not mean that there is nothing.',
  })
})

test('MUST refuse a measure that it has not', async () => {
  const { ask } = await serve({ country: rows.country })
  const { errors } = await ask('query ($measure: MapMeasure!) { map(measure: $measure) { unknown } }', {
    measure: 'OFFICE',
  })
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('Did you mean the enum value "OFFICES"'),
    extensions: { code: 'BAD_INPUT' },
  })
})
