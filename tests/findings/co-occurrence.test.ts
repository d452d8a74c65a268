import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

test('MUST give a pair with its count, what chance would give, and the sources of both sides', async () => {
  const { data } = await ask('co-occurrence', { of: 'CRIME', in: 'ORGANIZATION' })
  expect(data?.['coOccurrence']).toMatchObject({
    complete: true,
    next: null,
    note: null,
    // institute, watch, union and firm work on a crime.
    placeCount: 4,
    pairCount: 1,
    leftOut: [],
    pairs: [
      {
        one: { noun: 'Crime', id: 'smuggling' },
        other: { noun: 'Crime', id: 'trafficking' },
        count: 1,
        named: 0,
        suggested: 1,
        oneCount: 1,
        otherCount: 3,
        expected: 0.75,
        lift: 4 / 3,
        through: [{ noun: 'Organization', id: 'institute' }],
        sources: [
          { id: 'copy', locator: null, verify: 'verify before quoting' },
          { id: 'report', locator: 'list 2', verify: null },
        ],
      },
    ],
  })
})

test('MUST order ties by the ids of the two', async () => {
  const { data } = await ask(
    '{ coOccurrence(of: ORGANIZATION, in: EVENT) { placeCount pairs { one { id } other { id } count expected } } }',
  )
  const pair = (one: string, other: string, count: number, expected: number) => ({
    one: { id: one },
    other: { id: other },
    count,
    expected,
  })
  // Of three events, office and watch were at two each, institute at two, union at one.
  expect(data?.['coOccurrence']).toEqual({
    placeCount: 3,
    pairs: [
      pair('office', 'watch', 2, 4 / 3),
      pair('institute', 'office', 1, 4 / 3),
      pair('institute', 'union', 1, 2 / 3),
      pair('institute', 'watch', 1, 4 / 3),
    ],
  })
})

test('MUST say why there is no pair', async () => {
  const { data } = await ask(
    '{ coOccurrence(of: CRIME, in: RECOMMENDATION) { placeCount pairCount note pairs { count } } }',
  )
  expect(data?.['coOccurrence']).toEqual({
    placeCount: 5,
    pairCount: 0,
    note: 'No two of them are known to share enough recommendations: unknown is not none',
    pairs: [],
  })
})

test.each([
  ['first: 501', 'Cannot use first: 501 is outside 1 to 500'],
  ['atLeast: 0', 'Cannot use atLeast: 0 is outside 1 to 1000'],
  ['basis: []', 'Cannot use basis: the list is empty; allowed are NAMED, SUGGESTED or both, or null for both'],
])('MUST refuse %s', async (args, message) => {
  const { errors } = await ask(`{ coOccurrence(of: CRIME, in: EVENT, ${args}) { complete } }`)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_INPUT' } })
})

test('MUST name no more places than asked for, and say how many there are besides', async () => {
  const { data } = await ask(
    '{ coOccurrence(of: ORGANIZATION, in: EVENT, atLeast: 2, places: 1) { complete pairs { count moreThrough through { id } } } }',
  )
  const pairs = [{ count: 2, moreThrough: 1, through: [{ id: expect.any(String) }] }]
  expect(data?.['coOccurrence']).toMatchObject({ pairs })
})
