/** Who can help a country with what was recommended to it, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `complete next left withoutCrime note lines {
  recommendation { id } date reasons crimes { id } named suggested moreHelpers derivedFrom sources { id locator verify }
  helpers { organization { id } nearness basis reasons sources { id locator } }
}`

async function whoCanHelp(argumentsText: string) {
  const { data, errors } = await ask(`{ whoCanHelp(${argumentsText}) { ${fields} } }`)
  return { answer: data?.['whoCanHelp'] ?? errors, errors }
}

const report = (locator: string | null) => ({ id: 'report', locator, verify: null })

const helpersOnTrafficking = [
  {
    organization: { id: 'watch' },
    nearness: 'HERE',
    basis: 'NAMED',
    reasons: ['works on Invented trafficking', 'based in Invented Avaria', 'active in Invented Avaria'],
    sources: [{ id: 'report', locator: 'list 2' }],
  },
  {
    organization: { id: 'institute' },
    nearness: 'SUBREGION',
    basis: 'NAMED',
    reasons: ['works on Invented trafficking', 'based in Invented Borduria, in Invented North like Invented Avaria'],
    sources: [
      { id: 'report', locator: 'list 1' },
      { id: 'report', locator: 'list 2' },
    ],
  },
  {
    organization: { id: 'union' },
    nearness: 'REGION',
    basis: 'NAMED',
    reasons: ['works on Invented trafficking', 'based in Invented Druidia, in Invented Land like Invented Avaria'],
    sources: [
      { id: 'report', locator: 'list 1' },
      { id: 'report', locator: 'list 2' },
    ],
  },
]

const counts = {
  named: 3,
  suggested: 0,
  moreHelpers: 0,
  crimes: [{ id: 'trafficking' }],
  helpers: helpersOnTrafficking,
}

test('MUST name for each recommendation who works on its crimes, nearest first, with what says so', async () => {
  const { answer } = await whoCanHelp('country: "XAA"')
  expect(answer).toEqual({
    complete: true,
    next: null,
    left: 0,
    withoutCrime: 2,
    note: null,
    lines: [
      {
        recommendation: { id: 'R4' },
        date: '2010-10',
        reasons: [
          'addressed to the States parties of TIP, which Invented Avaria is by a consent to be bound of 2003-03-04',
        ],
        ...counts,
        derivedFrom: ['XAA-TIP-consent'],
        sources: [report('para. 4'), { id: 'table', locator: 'row 1', verify: null }],
      },
      {
        recommendation: { id: 'R5' },
        date: '2015',
        reasons: [
          'addressed to Invented Club, to which Invented Avaria belongs',
          'made at an event in Invented Avaria',
        ],
        ...counts,
        derivedFrom: [],
        sources: [report('chapter 2'), report('list 1'), report('para. 5')],
      },
      {
        recommendation: { id: 'R6' },
        date: '2020~',
        reasons: ['addressed to Invented Club, to which Invented Avaria belongs'],
        ...counts,
        derivedFrom: [],
        sources: [report('list 1'), report('para. 6')],
      },
    ],
  })
})

test('MUST show apart who works on a crime by a reading, and leave them out when only what is named counts', async () => {
  expect((await whoCanHelp('country: "XAD", crime: "smuggling"')).answer).toMatchObject({
    lines: [
      {
        recommendation: { id: 'R7' },
        date: null,
        named: 0,
        suggested: 1,
        helpers: [
          {
            organization: { id: 'institute' },
            nearness: 'REGION',
            basis: 'SUGGESTED',
            reasons: [
              "works on Invented smuggling (an editor's reading)",
              'based in Invented Borduria, in Invented Land like Invented Druidia',
            ],
          },
        ],
        sources: [{ id: 'copy', verify: 'verify before quoting' }, report('list 1')],
      },
    ],
  })
  expect((await whoCanHelp('country: "XAD", crime: "smuggling", basis: [NAMED]')).answer).toMatchObject({
    lines: [{ recommendation: { id: 'R7' }, named: 0, suggested: 0, helpers: [] }],
  })
})

test('MUST keep a recommendation with which nobody is known to help', async () => {
  expect((await whoCanHelp('country: "XAD", crime: "forgery"')).answer).toMatchObject({
    complete: true,
    lines: [{ recommendation: { id: 'R8' }, helpers: [], named: 0, suggested: 0, moreHelpers: 0 }],
  })
})

test('MUST say how many are left out, of helpers and of recommendations, and go on after a page', async () => {
  const { answer } = await whoCanHelp('country: "XAA", stakeholders: 1, first: 2')
  expect(answer).toMatchObject({
    complete: false,
    left: 1,
    lines: [
      { recommendation: { id: 'R4' }, named: 3, moreHelpers: 2, helpers: [{ organization: { id: 'watch' } }] },
      { recommendation: { id: 'R5' } },
    ],
  })
  const after = Object(answer).next
  expect((await whoCanHelp(`country: "XAA", first: 2, after: "${after}"`)).answer).toMatchObject({
    complete: true,
    next: null,
    left: 0,
    lines: [{ recommendation: { id: 'R6' } }],
  })
})

test('MUST say why there is nobody to name', async () => {
  expect((await whoCanHelp('country: "XAC"')).answer).toMatchObject({
    lines: [],
    note: 'No recommendation in the graph is about a crime and concerns Invented Cloudland',
  })
  expect((await whoCanHelp('country: "XAA", crime: "smuggling"')).answer).toMatchObject({
    lines: [],
    note: 'No recommendation in the graph is about Invented smuggling and concerns Invented Avaria; 5 that concern it are about something else',
  })
})

test.each([
  ['country: "XAZ"', 'NOT_FOUND', 'Cannot find country "XAZ": did you mean "XAA"?'],
  ['country: "XAA", crime: "smugling"', 'NOT_FOUND', 'Cannot find crime "smugling": did you mean "smuggling"?'],
  [
    'country: "XAA", crime: "trata inventada"',
    'NOT_FOUND',
    'Cannot find crime "trata inventada": did you mean "trafficking"?',
  ],
  ['country: "XAA", stakeholders: 51', 'BAD_INPUT', 'Cannot use stakeholders: 51 is outside 1 to 50'],
  ['country: "XAA", first: 0', 'BAD_INPUT', 'Cannot use first: 0 is outside 1 to 500'],
])('MUST refuse %s', async (argumentsText, code, message) => {
  const { errors } = await whoCanHelp(argumentsText)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
})
