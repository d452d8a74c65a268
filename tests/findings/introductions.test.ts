/** Whom a country has met and who could introduce it to others, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `complete next note lines {
  standing worksOn moreChains organization { id }
  chains { goBetween { noun id } met { id } metNext { id } inWords derivedFrom sources { id } }
  sources { id locator verify }
}`

async function introductions(argumentsText: string) {
  const { data, errors } = await ask(`{ introductions(${argumentsText}) { ${fields} } }`)
  return { answer: data?.['introductions'] ?? errors, errors }
}

const verify = 'verify before quoting'
const reportWhole = { id: 'report', locator: null, verify: null }
const reportList = { id: 'report', locator: 'list 2', verify: null }
const news = { id: 'news', locator: null, verify }

test('MUST spell out whom a country has met, and who has met the others on a crime', async () => {
  const { answer } = await introductions('country: "XAA", crime: "trafficking"')
  expect(answer).toEqual({
    complete: true,
    next: null,
    note: null,
    lines: [
      {
        standing: 'MET',
        worksOn: 'NAMED',
        moreChains: 0,
        organization: { id: 'institute' },
        chains: [
          {
            goBetween: null,
            met: { id: 'training' },
            metNext: null,
            inWords: 'Invented Avaria and Invented Institute were both at Invented training (2015-05/2015-06)',
            derivedFrom: ['XAA-at-training', 'institute-at-training'],
            sources: [{ id: 'report' }],
          },
        ],
        sources: [reportList, reportWhole],
      },
      {
        standing: 'MET',
        worksOn: 'NAMED',
        moreChains: 0,
        organization: { id: 'watch' },
        chains: [
          {
            goBetween: null,
            met: { id: 'training' },
            metNext: null,
            inWords: 'Invented Avaria and Invented Watch were both at Invented training (2015-05/2015-06)',
            derivedFrom: ['XAA-at-training', 'watch-at-training'],
            sources: [{ id: 'report' }],
          },
          {
            goBetween: null,
            met: { id: 'conference' },
            metNext: null,
            inWords: 'Invented Avaria and Invented Watch were both at Invented conference (2010-10)',
            derivedFrom: ['XAA-at-conference', 'watch-at-conference'],
            sources: [{ id: 'report' }],
          },
        ],
        sources: [reportList, reportWhole],
      },
      {
        standing: 'THROUGH_OTHERS',
        worksOn: 'NAMED',
        moreChains: 0,
        organization: { id: 'union' },
        chains: [
          {
            goBetween: { noun: 'Organization', id: 'institute' },
            met: { id: 'training' },
            metNext: { id: 'workshop' },
            inWords:
              'Invented Avaria and Invented Institute were both at Invented training (2015-05/2015-06); Invented Institute and Invented Union were both at Invented workshop (day unknown)',
            derivedFrom: ['XAA-at-training', 'institute-at-training', 'institute-at-workshop', 'union-at-workshop'],
            sources: [{ id: 'news' }, { id: 'report' }],
          },
        ],
        sources: [news, reportList, reportWhole],
      },
    ],
  })
})

test('MUST take a country as go-between, and list each go-between by name', async () => {
  const { answer } = await introductions('country: "XAB", crime: "trafficking"')
  expect(answer).toMatchObject({
    lines: [
      { standing: 'MET', organization: { id: 'watch' }, chains: [{ met: { id: 'conference' } }] },
      {
        standing: 'THROUGH_OTHERS',
        organization: { id: 'institute' },
        chains: [
          {
            goBetween: { noun: 'Country', id: 'XAA' },
            inWords:
              'Invented Borduria and Invented Avaria were both at Invented conference (2010-10); Invented Avaria and Invented Institute were both at Invented training (2015-05/2015-06)',
          },
          { goBetween: { noun: 'Organization', id: 'watch' }, met: { id: 'conference' }, metNext: { id: 'training' } },
        ],
      },
      { standing: 'NO_CHAIN_KNOWN', organization: { id: 'union' }, chains: [], sources: [reportList] },
    ],
  })
})

test('MUST list all who can be reached when no crime is asked for, and say that an editor reads a crime', async () => {
  expect((await introductions('country: "XAA"')).answer).toMatchObject({
    lines: [
      { standing: 'MET', worksOn: null, organization: { id: 'institute' } },
      { standing: 'MET', organization: { id: 'watch' } },
      { standing: 'THROUGH_OTHERS', organization: { id: 'union' } },
    ],
  })
  expect((await introductions('country: "XAA", crime: "smuggling"')).answer).toMatchObject({
    lines: [
      {
        organization: { id: 'institute' },
        worksOn: 'SUGGESTED',
        sources: [{ id: 'copy', locator: null, verify }, reportWhole],
      },
    ],
  })
})

test('MUST list those without a chain for a country that is at no known event, and say why', async () => {
  expect((await introductions('country: "XAC", crime: "piracy"')).answer).toMatchObject({
    complete: true,
    note: 'No source in the graph documents Invented Cloudland and an organization at one event; they may have met all the same',
    lines: [{ standing: 'NO_CHAIN_KNOWN', organization: { id: 'firm' }, chains: [], sources: [news] }],
  })
  expect((await introductions('country: "XAA", crime: "forgery"')).answer).toMatchObject({
    note: 'No organization that works on Invented forgery is known',
    lines: [],
  })
})

test('MUST go on where the page before ended', async () => {
  const { answer } = await introductions('country: "XAA", crime: "trafficking", first: 2')
  expect(answer).toMatchObject({ complete: false, lines: { length: 2 } })
  const after = Object(answer).next
  expect(
    (await introductions(`country: "XAA", crime: "trafficking", first: 2, after: "${after}"`)).answer,
  ).toMatchObject({ complete: true, next: null, lines: [{ organization: { id: 'union' } }] })
})

test.each([
  ['country: "XAZ"', 'NOT_FOUND', 'Cannot find country "XAZ": did you mean "XAA"?'],
  ['country: "XAA", crime: "smugling"', 'NOT_FOUND', 'Cannot find crime "smugling": did you mean "smuggling"?'],
  ['country: "XAA", first: 0', 'BAD_INPUT', 'Cannot use first: 0 is outside 1 to 500'],
])('MUST refuse %s', async (argumentsText, code, message) => {
  const { errors } = await introductions(argumentsText)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
})
