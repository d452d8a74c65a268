import { expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const listsOfIds = z.record(z.string(), z.array(z.object({ recommendation: z.object({ id: z.string() }) })))

const concerning = async (rest: string) => {
  const { data, errors } = await ask(
    `{ recommendationsFor(country: "XAA"${rest}) { concern { recommendation { id } } mayConcern { recommendation { id } } } }`,
  )
  if (!data?.['recommendationsFor']) return errors?.[0]?.message
  return Object.values(listsOfIds.parse(data['recommendationsFor'])).map((lines) =>
    lines.map(({ recommendation }) => recommendation.id),
  )
}

test('MUST say why each concerns the country, by name, by group, as a State party and by event', async () => {
  const { data } = await ask(
    '{ recommendationsFor(country: "XAA") { concern { recommendation { id } reasons madeBy { id } madeAt { id } derivedFrom sources { id locator } } mayConcern { recommendation { id } reasons } note complete next } }',
  )
  const toClub = 'addressed to Invented Club, to which Invented Avaria belongs'
  expect(data?.['recommendationsFor']).toEqual({
    concern: [
      {
        recommendation: { id: 'R1' },
        reasons: ['addressed to Invented Avaria'],
        madeBy: [{ id: 'office' }],
        madeAt: null,
        derivedFrom: [],
        sources: [{ id: 'report', locator: 'para. 1' }],
      },
      {
        recommendation: { id: 'R2' },
        reasons: ['addressed to Invented Avaria'],
        madeBy: [{ id: 'XAB' }],
        madeAt: { id: 'conference' },
        derivedFrom: [],
        sources: [{ id: 'report', locator: 'para. 2' }],
      },
      {
        recommendation: { id: 'R4' },
        reasons: [
          'addressed to the States parties of TIP, which Invented Avaria is by a consent to be bound of 2003-03-04',
        ],
        madeBy: [{ id: 'watch' }],
        madeAt: { id: 'conference' },
        derivedFrom: ['XAA-TIP-consent'],
        sources: [
          { id: 'report', locator: 'para. 4' },
          { id: 'table', locator: 'row 1' },
        ],
      },
      {
        recommendation: { id: 'R5' },
        reasons: [toClub, 'made at an event in Invented Avaria'],
        madeBy: [{ id: 'office' }],
        madeAt: { id: 'training' },
        derivedFrom: [],
        sources: [
          { id: 'report', locator: 'chapter 2' },
          { id: 'report', locator: 'list 1' },
          { id: 'report', locator: 'para. 5' },
        ],
      },
      {
        recommendation: { id: 'R6' },
        reasons: [toClub],
        madeBy: [],
        madeAt: null,
        derivedFrom: [],
        sources: [
          { id: 'report', locator: 'list 1' },
          { id: 'report', locator: 'para. 6' },
        ],
      },
    ],
    mayConcern: [
      {
        recommendation: { id: 'R7' },
        reasons: ['addressed to Invented League; whether Invented Avaria belongs to it is unknown'],
      },
    ],
    note: null,
    complete: true,
    next: null,
  })
})

test.each([
  [', instrument: "TIP"', [['R1', 'R4', 'R5', 'R6'], []]],
  [', instrument: "UNTOC"', [['R6'], []]],
  [', crime: "trafficking"', [['R4', 'R5', 'R6'], []]],
  [', crime: "smuggling"', [[], ['R7']]],
  [', theme: "protection"', [['R5'], []]],
  [', article: "UNTOC-18"', [['R6'], []]],
  [', madeBy: "office"', [['R1', 'R5'], ['R7']]],
  [', madeBy: "XAB"', [['R2'], []]],
  [', forum: "conference"', [['R2', 'R4'], []]],
  [', forum: "training", crime: "trafficking"', [['R5'], []]],
])('MUST narrow to what fits%s', async (filter, expected) => {
  expect(await concerning(filter)).toEqual(expected)
})

test.each([
  [', since: "2015"', [['R5', 'R6'], ['R7']]],
  [', since: "2015-12-31"', [['R5', 'R6'], ['R7']]],
  [', until: "2010"', [['R1', 'R2', 'R4'], ['R7']]],
  [', until: "2010-09"', [['R1'], ['R7']]],
  [', since: "2010-10-31", until: "2010-10-31"', [['R2', 'R4'], ['R7']]],
])('MUST keep what may have been made within%s, and what has no day', async (filter, expected) => {
  expect(await concerning(filter)).toEqual(expected)
})

test.each([
  [', crime: "traficking"', 'Cannot find crime "traficking": did you mean "trafficking"?'],
  [', crime: "trata inventada"', 'Cannot find crime "trata inventada": did you mean "trafficking"?'],
  [', instrument: "TIPP"', 'Cannot find instrument "TIPP": did you mean "TIP"?'],
  [', madeBy: "offices"', 'Cannot find organization "offices": did you mean "office"?'],
  [', forum: "no-such-training"', 'Cannot find event "no-such-training": see events for the ids'],
  [
    ', since: "2015~"',
    'Cannot use since: found "2015~", allowed is a year, month or day such as 2020, 2020-05 or 2020-05-12',
  ],
  [', first: 501', 'Cannot use first: 501 is outside 1 to 500'],
])('MUST refuse what is not there%s', async (filter, message) => {
  expect(await concerning(filter)).toBe(message)
})

test('MUST say why nothing is there', async () => {
  const messages = await Promise.all(
    ['crime: "piracy"', 'forum: "no words of a forum"'].map(async (filter) => {
      const { data } = await ask(`{ recommendationsFor(country: "XAA", ${filter}) { note complete } }`)
      return data?.['recommendationsFor']
    }),
  )
  const note = 'No recommendation known to concern Invented Avaria, or that may, fits all of these filters'
  expect(messages).toEqual([
    { note, complete: true },
    { note, complete: true },
  ])
})

test('MUST go through both lists page by page, without a gap and without a line twice', async () => {
  const pages: unknown[] = []
  for (let after = '', more = true; more;) {
    const { data } = await ask(
      `{ recommendationsFor(country: "XAA", first: 2${after}) { concern { recommendation { id } } mayConcern { recommendation { id } } concernLeft mayConcernLeft complete next } }`,
    )
    const { next, ...page } = z.looseObject({ next: z.string().nullable() }).parse(data?.['recommendationsFor'])
    pages.push(page)
    after = `, after: "${next}"`
    more = next !== null
  }
  const ids = (...found: string[]) => found.map((id) => ({ recommendation: { id } }))
  expect(pages).toEqual([
    { concern: ids('R1', 'R2'), mayConcern: ids('R7'), concernLeft: 3, mayConcernLeft: 0, complete: false },
    { concern: ids('R4', 'R5'), mayConcern: [], concernLeft: 1, mayConcernLeft: 0, complete: false },
    { concern: ids('R6'), mayConcern: [], concernLeft: 0, mayConcernLeft: 0, complete: true },
  ])
})
