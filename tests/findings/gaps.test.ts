/** What is missing, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `complete next withoutCrime note counts { kind named suggested } lines {
  kind of { noun id } crime { id } date basis elsewhere inWords sources { id locator verify }
}`

async function gaps(argumentsText: string) {
  const { data, errors } = await ask(`{ gaps${argumentsText && `(${argumentsText})`} { ${fields} } }`)
  return { answer: data?.['gaps'] ?? errors, errors }
}

const verify = 'verify before quoting'
const report = (locator: string | null) => ({ id: 'report', locator, verify: null })

const forgery = {
  kind: 'EMERGING_CRIME_WITHOUT_STAKEHOLDER',
  of: { noun: 'Crime', id: 'forgery' },
  crime: { id: 'forgery' },
  date: null,
  basis: null,
  inWords: 'Invented forgery, called new or emerging by Invented Office (2019): no organization is known to work on it',
  sources: [report('para. 9')],
}

const [recommendation, stakeholder, office, emerging] = [
  'RECOMMENDATION_WITHOUT_STAKEHOLDER',
  'STAKEHOLDER_WITHOUT_RECOMMENDATION',
  'COUNTRY_WITHOUT_OFFICE',
  'EMERGING_CRIME_WITHOUT_STAKEHOLDER',
]

test('MUST tell what is missing in a country, and how many elsewhere work on it', async () => {
  const { answer } = await gaps('country: "XAD"')
  expect(answer).toEqual({
    complete: true,
    next: null,
    withoutCrime: 1,
    note: null,
    counts: [
      { kind: recommendation, named: 2, suggested: 0 },
      { kind: stakeholder, named: 0, suggested: 0 },
      { kind: office, named: 1, suggested: 0 },
      { kind: emerging, named: 1, suggested: 0 },
    ],
    lines: [
      {
        kind: recommendation,
        of: { noun: 'Recommendation', id: 'R8' },
        crime: { id: 'forgery' },
        date: '2019-03',
        basis: 'NAMED',
        elsewhere: 0,
        inWords: 'About Invented forgery: Invented: take up invented forgery: no organization is known to work on it',
        sources: [{ id: 'news', locator: null, verify }],
      },
      {
        kind: recommendation,
        of: { noun: 'Recommendation', id: 'R7' },
        crime: { id: 'smuggling' },
        date: null,
        basis: 'NAMED',
        elsewhere: 1,
        inWords:
          'About Invented smuggling: Invented: watch invented smuggling: no organization known to be based or active in Invented Druidia works on it; 1 elsewhere does',
        sources: [{ id: 'copy', locator: null, verify }],
      },
      {
        kind: office,
        of: { noun: 'Country', id: 'XAD' },
        crime: null,
        date: null,
        basis: null,
        elsewhere: null,
        inWords: 'No office of Invented Druidia is known',
        sources: [report('list 1')],
      },
      { ...forgery, elsewhere: 0 },
    ],
  })
})

test('MUST tell a stakeholder on whose crime no recommendation there is, by a reading too', async () => {
  expect((await gaps('country: "XAB", kinds: [STAKEHOLDER_WITHOUT_RECOMMENDATION]')).answer).toMatchObject({
    counts: [{ kind: stakeholder, named: 0, suggested: 1 }],
    lines: [
      {
        of: { noun: 'Organization', id: 'institute' },
        crime: { id: 'smuggling' },
        basis: 'SUGGESTED',
        inWords:
          "Invented Institute works on Invented smuggling (an editor's reading); no recommendation that concerns Invented Borduria is about it",
        sources: [{ id: 'copy', locator: null, verify }, report('list 2')],
      },
    ],
  })
})

test('MUST tell what is missing in the whole graph', async () => {
  const { answer } = await gaps('')
  expect(answer).toMatchObject({
    withoutCrime: 3,
    note: null,
    lines: [
      { kind: recommendation, of: { id: 'R8' }, elsewhere: null },
      {
        kind: stakeholder,
        of: { id: 'firm' },
        crime: { id: 'piracy' },
        basis: 'NAMED',
        inWords: 'Invented Firm works on Invented piracy; no recommendation is about it',
        sources: [{ id: 'news', locator: null, verify }],
      },
      { kind: office, of: { id: 'XAC' } },
      { kind: office, of: { id: 'XAD' } },
      { ...forgery, elsewhere: null },
    ],
  })
})

test('MUST find more missing when only what is named counts', async () => {
  expect((await gaps('basis: [NAMED], kinds: [RECOMMENDATION_WITHOUT_STAKEHOLDER]')).answer).toMatchObject({
    counts: [{ kind: recommendation, named: 2, suggested: 0 }],
    lines: [{ of: { id: 'R8' } }, { of: { id: 'R7' } }],
  })
})

test('MUST look at a group with its members together, and say when not all are known', async () => {
  expect((await gaps('group: "club"')).answer).toMatchObject({
    note: null,
    withoutCrime: 3,
    lines: [{ kind: stakeholder, of: { id: 'institute' }, crime: { id: 'smuggling' } }, { of: { id: 'forgery' } }],
  })
  expect((await gaps('group: "league", kinds: [RECOMMENDATION_WITHOUT_STAKEHOLDER]')).answer).toMatchObject({
    note: 'Not all members of Invented League are known; looked at were the 1 that are',
    lines: [
      { of: { id: 'R8' } },
      {
        of: { id: 'R7' },
        inWords:
          'About Invented smuggling: Invented: watch invented smuggling: no organization known to be based or active in a known member of Invented League works on it; 1 elsewhere does',
      },
    ],
  })
})

test('MUST keep to an instrument: its crimes, and offices that serve it', async () => {
  expect((await gaps('country: "XAB", instrument: "TIP"')).answer).toMatchObject({
    lines: [
      {
        kind: office,
        of: { id: 'XAB' },
        inWords:
          'No office of Invented Borduria is known that serves Invented TIP; offices that do not, as far as known: 1',
        sources: [report('list 1')],
      },
    ],
  })
})

test('MUST say when nothing is missing, and go on where the page before ended', async () => {
  expect((await gaps('country: "XAA", instrument: "TIP"')).answer).toMatchObject({
    complete: true,
    lines: [],
    note: 'Nothing of these kinds is missing in the graph',
  })
  const { answer } = await gaps('first: 2')
  expect(answer).toMatchObject({ complete: false, lines: [{ of: { id: 'R8' } }, { of: { id: 'firm' } }] })
  const second = (await gaps(`first: 2, after: "${Object(answer).next}"`)).answer
  expect(second).toMatchObject({ complete: false, lines: [{ of: { id: 'XAC' } }, { of: { id: 'XAD' } }] })
  const third = (await gaps(`first: 2, after: "${Object(second).next}"`)).answer
  expect(third).toMatchObject({ complete: true, next: null, lines: [{ of: { id: 'forgery' } }] })
})

test.each([
  [
    'country: "XAA", group: "club"',
    'BAD_INPUT',
    'Cannot tell where to look: found both a country and a group, allowed is one of them or neither',
  ],
  ['group: "clup"', 'NOT_FOUND', 'Cannot find group "clup": did you mean "club"?'],
  ['country: "XAZ"', 'NOT_FOUND', 'Cannot find country "XAZ": did you mean "XAA"?'],
  ['instrument: "TIPP"', 'NOT_FOUND', 'Cannot find instrument "TIPP": did you mean "TIP"?'],
  ['first: 501', 'BAD_INPUT', 'Cannot use first: 501 is outside 1 to 500'],
])('MUST refuse %s', async (argumentsText, code, message) => {
  const { errors } = await gaps(argumentsText)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
})
