import { expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

test('MUST give a newer post as the one of today and the one that it follows as earlier, each with its day and sources', async () => {
  const { data } = await ask('focal-points', { country: 'XAA', asOf: '2026-11-24' })
  expect(data?.['focalPointsOf']).toEqual({
    country: { id: 'XAA', label: 'Invented Avaria', url: expect.stringContaining('XAA') },
    note: null,
    newestAsOf: '2024-06',
    olderThanFiveYears: false,
    from: '2026-11-24',
    posts: [
      {
        period: 'TODAY',
        function: 'COORDINATOR',
        functionAsStated: null,
        instruments: [{ id: 'TIP', label: 'Invented TIP' }],
        articles: [],
        office: 'Invented coordinator',
        institution: 'Invented Ministry of Avaria',
        asOf: '2024-06',
        olderThanFiveYears: false,
        inWords: 'Coordinator for TIP: Invented coordinator, Invented Ministry of Avaria; as of 2024-06',
        focalPoint: {
          id: 'XAA-coordinator',
          label: 'Invented coordinator',
          url: expect.stringContaining('focalPoint'),
        },
        note: null,
        sources: [
          {
            id: 'report',
            title: 'Invented report',
            url: 'https://report.example/invented',
            kind: 'OFFICIAL',
            locator: 'annex 1',
            asOf: '2024-06',
            verify: null,
          },
        ],
      },
      {
        period: 'EARLIER',
        function: 'COORDINATOR',
        functionAsStated: null,
        instruments: [{ id: 'TIP', label: 'Invented TIP' }],
        articles: [],
        office: 'Invented former coordinator',
        institution: null,
        asOf: '2012',
        olderThanFiveYears: true,
        inWords:
          'Coordinator for TIP: Invented former coordinator; as of 2012, older than five years; a newer one is known: Invented coordinator',
        focalPoint: {
          id: 'XAA-coordinator-earlier',
          label: 'Invented former coordinator',
          url: expect.stringContaining('focalPoint'),
        },
        note: null,
        sources: [
          {
            id: 'copy',
            title: 'Invented copy on another site',
            url: 'https://copy.example/invented',
            kind: 'COPY',
            locator: null,
            asOf: '2012',
            verify: 'verify before quoting',
          },
        ],
      },
    ],
    left: 0,
    complete: true,
    next: null,
  })
})

test('MUST say when even the newest information is older than five years', async () => {
  const { data } = await ask(
    '{ focalPointsOf(country: "XAB", asOf: "2014-06-01") { newestAsOf olderThanFiveYears note } }',
  )
  expect(data?.['focalPointsOf']).toEqual({
    newestAsOf: '2009-05',
    olderThanFiveYears: true,
    note: 'The newest information is of 2009-05, older than five years on 2014-06-01: whether these posts still exist is unknown, check before use',
  })
})

test('MUST NOT call information old that may be of the last five years', async () => {
  const { data } = await ask('{ focalPointsOf(country: "XAB", asOf: "2014-05-31") { olderThanFiveYears note } }')
  expect(data?.['focalPointsOf']).toEqual({ olderThanFiveYears: false, note: null })
})

test('MUST look from today unless told', async () => {
  const { data } = await ask('{ focalPointsOf(country: "XAA") { from } }')
  expect(data?.['focalPointsOf']).toEqual({ from: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) })
})

test('MUST say that no post is known, and that this is not none', async () => {
  const { data } = await ask(
    '{ focalPointsOf(country: "XAC") { posts { office } newestAsOf olderThanFiveYears note complete } }',
  )
  expect(data?.['focalPointsOf']).toEqual({
    posts: [],
    newestAsOf: null,
    olderThanFiveYears: null,
    note: 'No source in the graph names a post or an office of Invented Cloudland; that is not to say that it has none',
    complete: true,
  })
})

test('MUST go on where a page ended', async () => {
  const page = '{ posts { focalPoint { id } } left complete next }'
  const { data } = await ask(`{ focalPointsOf(country: "XAA", first: 1) ${page} }`)
  expect(data?.['focalPointsOf']).toEqual({
    posts: [{ focalPoint: { id: 'XAA-coordinator' } }],
    left: 1,
    complete: false,
    next: expect.any(String),
  })
  const next = z.looseObject({ next: z.string() }).parse(data?.['focalPointsOf']).next
  const second = await ask(`{ focalPointsOf(country: "XAA", first: 1, after: "${next}") ${page} }`)
  expect(second.data?.['focalPointsOf']).toEqual({
    posts: [{ focalPoint: { id: 'XAA-coordinator-earlier' } }],
    left: 0,
    complete: true,
    next: null,
  })
})

test('MUST refuse an unknown country, a day that is none, a cursor of nobody and a first of 0', async () => {
  const answers = [
    await ask('{ focalPointsOf(country: "XAX") { note } }'),
    await ask('{ focalPointsOf(country: "XAA", asOf: "2020~") { note } }'),
    await ask('{ focalPointsOf(country: "XAA", after: "x") { note } }'),
    await ask('{ focalPointsOf(country: "XAA", first: 0) { note } }'),
  ]
  expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([
    'Cannot find country "XAX": did you mean "XAA"?',
    'Cannot use asOf: found "2020~", allowed is a year, month or day such as 2020, 2020-05 or 2020-05-12',
    'Cannot use after: "x" is not a cursor of an earlier page',
    'Cannot use first: 0 is outside 1 to 500',
  ])
})
