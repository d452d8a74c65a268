/** Countries beside a country, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `complete next left note lines {
  country { id } shared { thing { noun id } inWords derivedFrom sources { id locator } } moreShared
  deeds { recommendation { id } status date evidence inWords sources { id locator verify } } moreDeeds
  sources { id locator verify }
}`

async function comparable(argumentsText: string) {
  const { data, errors } = await ask(`{ comparableCountries(${argumentsText}) { ${fields} } }`)
  return { answer: data?.['comparableCountries'] ?? errors, errors }
}

const report = (locator: string | null) => ({ id: 'report', locator, verify: null })

test('MUST list instruments that bind both, and leave out who has only signed', async () => {
  const { answer } = await comparable('country: "XAA", by: INSTRUMENTS')
  expect(answer).toEqual({
    complete: true,
    next: null,
    left: 0,
    note: null,
    lines: [
      {
        country: { id: 'XAD' },
        shared: [
          {
            thing: { noun: 'Instrument', id: 'TIP' },
            inWords:
              'Invented TIP: Invented Avaria by its consent to be bound of 2003-03-04; Invented Druidia by its consent to be bound on an unknown day',
            derivedFrom: ['XAA-TIP-consent', 'XAD-TIP-consent'],
            sources: [
              { id: 'table', locator: 'row 1' },
              { id: 'table', locator: 'row 4' },
            ],
          },
        ],
        moreShared: 0,
        deeds: [],
        moreDeeds: 0,
        sources: [
          { id: 'table', locator: 'row 1', verify: null },
          { id: 'table', locator: 'row 4', verify: null },
        ],
      },
    ],
  })
})

test('MUST list shared groups by name, countries by name, and what they did', async () => {
  const { answer } = await comparable('country: "XAB", by: GROUPS')
  expect(answer).toMatchObject({
    complete: true,
    lines: [
      {
        country: { id: 'XAA' },
        shared: [
          { thing: { id: 'club' } },
          {
            thing: { noun: 'Group', id: 'land' },
            inWords: 'Invented Land: Invented Borduria belongs to it; Invented Avaria belongs to it',
            sources: [{ id: 'report', locator: 'list 1' }],
          },
          { thing: { id: 'north' } },
        ],
        deeds: [
          {
            recommendation: { id: 'R2' },
            status: 'IN_PROGRESS',
            date: '2013',
            evidence: 'Invented bill in parliament',
            inWords:
              'Invented Avaria: Invented: ratify the Invented Firearms Protocol: in progress (2013) - Invented bill in parliament',
            sources: [{ id: 'news', locator: null, verify: 'verify before quoting' }],
          },
          { status: 'ACCEPTED', date: '2011-01', sources: [report('para. 2')] },
        ],
      },
      { country: { id: 'XAD' }, shared: [{ thing: { id: 'land' } }], deeds: [] },
    ],
  })
})

test('MUST narrow by how many things are shared, and cut what it spells out', async () => {
  expect((await comparable('country: "XAA", by: GROUPS, atLeast: 2, shared: 1')).answer).toMatchObject({
    complete: false,
    next: null,
    lines: [{ country: { id: 'XAB' }, shared: [{ thing: { id: 'club' } }], moreShared: 2 }],
  })
})

test('MUST list recommendations that concern both, with the reason of each', async () => {
  expect((await comparable('country: "XAB", by: RECOMMENDATIONS')).answer).toMatchObject({
    lines: [
      {
        country: { id: 'XAA' },
        shared: [
          { thing: { noun: 'Recommendation', id: 'R6' } },
          {
            thing: { id: 'R5' },
            inWords:
              'Invented: protect these victims better: addressed to Invented Club, to which Invented Borduria belongs; addressed to Invented Club, to which Invented Avaria belongs and made at an event in Invented Avaria',
            sources: [
              { id: 'report', locator: 'chapter 2' },
              { id: 'report', locator: 'list 1' },
              { id: 'report', locator: 'para. 5' },
            ],
          },
        ],
        deeds: [],
      },
    ],
  })
  expect((await comparable('country: "XAD", by: RECOMMENDATIONS')).answer).toMatchObject({
    lines: [
      {
        country: { id: 'XAA' },
        shared: [{ thing: { id: 'R4' } }, { thing: { id: 'R2' } }],
        deeds: [{ recommendation: { id: 'R2' } }, { recommendation: { id: 'R2' } }],
      },
    ],
  })
})

test('MUST list crimes of recommendations that concern each, not necessarily the same', async () => {
  expect((await comparable('country: "XAA", by: CRIMES')).answer).toMatchObject({
    lines: [
      { country: { id: 'XAB' }, shared: [{ thing: { noun: 'Crime', id: 'trafficking' } }] },
      {
        country: { id: 'XAD' },
        shared: [
          {
            inWords:
              'Invented trafficking: Invented: protect these victims best (2020~), addressed to Invented Club, to which Invented Avaria belongs; Invented: protect the victims of invented trafficking (2010-10), addressed to the States parties of TIP, which Invented Druidia is by a consent to be bound on an unknown day and made at an event in Invented Druidia',
            derivedFrom: ['XAD-TIP-consent'],
          },
        ],
      },
    ],
  })
})

test('MUST go on where the page before ended, and say when there is nothing', async () => {
  const { answer } = await comparable('country: "XAA", by: GROUPS, first: 1')
  expect(answer).toMatchObject({ complete: false, left: 1, lines: [{ country: { id: 'XAB' } }] })
  const after = Object(answer).next
  expect((await comparable(`country: "XAA", by: GROUPS, first: 1, after: "${after}"`)).answer).toMatchObject({
    complete: true,
    next: null,
    left: 0,
    lines: [{ country: { id: 'XAD' } }],
  })
  expect((await comparable('country: "XAC", by: GROUPS')).answer).toMatchObject({
    lines: [],
    note: 'No group of Invented Cloudland is known to compare it by',
  })
  expect((await comparable('country: "XAA", by: GROUPS, atLeast: 9')).answer).toMatchObject({
    lines: [],
    note: 'No other country is known to share 9 groups with Invented Avaria',
  })
})

test.each([
  ['country: "XAZ", by: GROUPS', 'NOT_FOUND', 'Cannot find country "XAZ": did you mean "XAA"?'],
  ['country: "XAA", by: GROUPS, atLeast: 0', 'BAD_INPUT', 'Cannot use atLeast: 0 is outside 1 to 1000'],
  ['country: "XAA", by: GROUPS, shared: 51', 'BAD_INPUT', 'Cannot use shared: 51 is outside 1 to 50'],
])('MUST refuse %s', async (argumentsText, code, message) => {
  const { errors } = await comparable(argumentsText)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
})
