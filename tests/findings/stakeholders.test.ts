import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields =
  'crime { id } named suggested more note lines { organization { id label } nearness basis inWords sources { id locator } }'

test('MUST list who works on the crimes of recommendations to a country, those near to it first', async () => {
  const { data } = await ask(`{ stakeholders(country: "XAA") { complete moreCrimes note crimes { ${fields} } } }`)
  const sources = [{ id: 'report', locator: 'list 2' }]
  expect(data?.['stakeholders']).toEqual({
    complete: true,
    moreCrimes: 0,
    note: null,
    crimes: [
      {
        crime: { id: 'trafficking' },
        named: 3,
        suggested: 0,
        more: 0,
        note: null,
        lines: [
          {
            organization: { id: 'watch', label: 'Invented Watch' },
            nearness: 'HERE',
            basis: 'NAMED',
            inWords:
              'Invented Watch works on Invented trafficking; based in Invented Avaria; active in Invented Avaria',
            sources,
          },
          {
            organization: { id: 'institute', label: 'Invented Institute' },
            nearness: 'SUBREGION',
            basis: 'NAMED',
            inWords: 'Invented Institute works on Invented trafficking; based in Invented Borduria',
            sources,
          },
          {
            organization: { id: 'union', label: 'Invented Union' },
            nearness: 'REGION',
            basis: 'NAMED',
            inWords: 'Invented Union works on Invented trafficking; based in Invented Druidia',
            sources,
          },
        ],
      },
    ],
  })
})

test('MUST keep an editor’s reading apart, and say where nobody is known', async () => {
  const { data } = await ask(
    `{ stakeholders(country: "XAD", crimes: ["smuggling", "forgery", "piracy"]) { complete crimes { ${fields} } } }`,
  )
  expect(data?.['stakeholders']).toEqual({
    complete: true,
    crimes: [
      {
        crime: { id: 'forgery' },
        named: 0,
        suggested: 0,
        more: 0,
        note: 'No organization is known to work on Invented forgery',
        lines: [],
      },
      {
        crime: { id: 'piracy' },
        named: 1,
        suggested: 0,
        more: 0,
        note: null,
        lines: [
          {
            organization: { id: 'firm', label: 'Invented Firm' },
            nearness: 'NOT_KNOWN',
            basis: 'NAMED',
            inWords: 'Invented Firm works on Invented piracy; where is not known',
            sources: [{ id: 'news', locator: null }],
          },
        ],
      },
      {
        crime: { id: 'smuggling' },
        named: 0,
        suggested: 1,
        more: 0,
        note: null,
        lines: [
          {
            organization: { id: 'institute', label: 'Invented Institute' },
            nearness: 'REGION',
            basis: 'SUGGESTED',
            inWords: "Invented Institute works on Invented smuggling (an editor's reading); based in Invented Borduria",
            sources: [
              { id: 'copy', locator: null },
              { id: 'report', locator: 'list 2' },
            ],
          },
        ],
      },
    ],
  })
})

test('MUST count what it leaves out', async () => {
  const { data } = await ask(
    `{ stakeholders(country: "XAA", first: 1) { complete crimes { named more lines { organization { id } } } } }`,
  )
  expect(data?.['stakeholders']).toEqual({
    complete: false,
    crimes: [{ named: 3, more: 2, lines: [{ organization: { id: 'watch' } }] }],
  })
})

test('MUST say why there is no crime', async () => {
  const { data } = await ask('{ stakeholders(country: "XAC") { complete note crimes { more } } }')
  expect(data?.['stakeholders']).toMatchObject({
    complete: true,
    note: 'No recommendation that is known to concern Invented Cloudland names a crime of the graph: give crimes to see who works on them',
    crimes: [],
  })
})

test.each([
  ['country: "XAZ"', 'Cannot find country "XAZ": did you mean "XAA"?'],
  ['country: "XAA", crimes: ["traficking"]', 'Cannot find crime "traficking": did you mean "trafficking"?'],
  ['country: "XAA", first: 0', 'Cannot use first: 0 is outside 1 to 500'],
])('MUST refuse %s', async (given, message) => {
  const { errors } = await ask(`{ stakeholders(${given}) { complete } }`)
  expect(errors?.map((error) => error.message)).toEqual([message])
})
