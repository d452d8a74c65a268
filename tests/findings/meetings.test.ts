import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = 'event { id } date parts others { noun id label } moreOthers inWords sources { id locator verify }'

test('MUST list what a country took part in or hosted, latest first, with those documented beside it', async () => {
  const { data } = await ask(`{ meetings(country: "XAA") { complete note next lines { ${fields} } } }`)
  const institute = { noun: 'Organization', id: 'institute', label: 'Invented Institute' }
  const watch = { noun: 'Organization', id: 'watch', label: 'Invented Watch' }
  expect(data?.['meetings']).toEqual({
    complete: true,
    note: null,
    next: null,
    lines: [
      {
        event: { id: 'training' },
        date: '2015-05/2015-06',
        parts: ['PRESENT', 'HOST'],
        others: [institute, watch],
        moreOthers: 0,
        inWords:
          'Invented training (2015-05/2015-06): Invented Avaria was present and was the host; also documented there: Invented Institute; Invented Watch',
        sources: [
          { id: 'report', locator: 'chapter 2', verify: null },
          { id: 'report', locator: null, verify: null },
        ],
      },
      {
        event: { id: 'conference' },
        date: '2010-10',
        parts: ['PRESENT'],
        others: [{ noun: 'Country', id: 'XAB', label: 'Invented Borduria' }, watch],
        moreOthers: 0,
        inWords:
          'Invented conference (2010-10): Invented Avaria was present; also documented there: Invented Borduria; Invented Watch',
        sources: [
          { id: 'report', locator: 'chapter 1', verify: null },
          { id: 'report', locator: null, verify: null },
        ],
      },
    ],
  })
})

test('MUST put events of an unknown day last, whatever day is asked for', async () => {
  const { data } = await ask(`{
    all: meetings(country: "XAB") { complete lines { ${fields} } }
    until: meetings(country: "XAB", until: "2010") { complete lines { event { id } } }
    before: meetings(country: "XAB", until: "2010-09") { complete lines { event { id } } }
  }`)
  expect(data?.['all']).toMatchObject({
    complete: true,
    lines: [
      { event: { id: 'conference' } },
      {
        event: { id: 'workshop' },
        date: null,
        parts: ['SUBJECT'],
        others: [{ id: 'institute' }, { id: 'union' }],
        sources: [{ id: 'news', locator: null, verify: 'verify before quoting' }],
      },
    ],
  })
  expect(data?.['until']).toEqual({
    complete: true,
    lines: [{ event: { id: 'conference' } }, { event: { id: 'workshop' } }],
  })
  expect(data?.['before']).toEqual({ complete: true, lines: [{ event: { id: 'workshop' } }] })
})

test('MUST give the rest on the next page', async () => {
  const first = await ask('{ meetings(country: "XAA", first: 1) { complete next lines { event { id } } } }')
  const { next } = Object(first.data?.['meetings'])
  expect(first.data?.['meetings']).toEqual({
    complete: false,
    next: expect.any(String),
    lines: [{ event: { id: 'training' } }],
  })
  const { data } = await ask(`{ meetings(country: "XAA", after: "${next}") { complete next lines { event { id } } } }`)
  expect(data?.['meetings']).toEqual({ complete: true, next: null, lines: [{ event: { id: 'conference' } }] })
})

test('MUST say that no event is known', async () => {
  const { data } = await ask('{ meetings(country: "XAC") { complete note lines { event { id } } } }')
  expect(data?.['meetings']).toEqual({
    complete: true,
    note: 'No source in the graph ties an event to Invented Cloudland',
    lines: [],
  })
})

test.each([
  ['country: "XAZ"', 'NOT_FOUND'],
  ['country: "XAA", until: "2012/2013"', 'BAD_INPUT'],
  ['country: "XAA", first: 501', 'BAD_INPUT'],
  ['country: "XAA", after: "x"', 'BAD_INPUT'],
])('MUST refuse %s with %s', async (given, code) => {
  const { errors } = await ask(`{ meetings(${given}) { complete } }`)
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code])
})
