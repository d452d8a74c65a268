import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readUpr } from '../../src/ingest/from/upr/read-upr.js'
import { ingest } from '../../src/ingest/ingest.js'
import { model } from '../support/rows.js'
import { serve } from '../support/serve.js'
import { testDatabase } from '../support/test-database.js'

const sessions = new Map([
  ['upr-session-8', '2010'],
  ['upr-session-12', '2011'],
  ['upr-session-16', undefined],
])
const { ask } = await serve({
  country: ['SWZ', 'VEN', 'CPV', 'CIV', 'KEN', 'USA', 'TTO'].map((id) => ({ id })),
  event: [{ id: 'upr-session-8', date: '2010' }, { id: 'upr-session-12', date: '2011' }, { id: 'upr-session-16' }],
  crime: [{ id: 'trafficking-in-persons' }, { id: 'money-laundering' }, { id: 'corruption' }],
  theme: [{ id: 'victim-protection' }],
  instrument: [{ id: 'TIP' }],
})
const database = testDatabase()
afterAll(() => database.close())
const read = (options = {}) =>
  readUpr(readFileSync(join(import.meta.dirname, 'files/upr.csv')), { name: 'upr.csv', sessions, ...options })
const readText = (text: string) => readUpr(Buffer.from(text), { name: 'upr.csv', sessions })
const header = 'To,Text,From,Response,Action,Issue,Session'

test('MUST keep what the words of the list bring near, in its official words, and count the rest', async () => {
  const { rows, problems, notes } = await read()
  expect(problems).toEqual([])
  expect(
    rows
      .filter(({ noun, cells }) => noun === 'Recommendation' && cells['officialText'])
      .map(({ line, cells }) => ({
        line,
        text: cells['officialText'],
        to: cells['addressedTo'],
        from: cells['madeBy'],
        at: cells['madeAt'],
        date: cells['date'],
      })),
  ).toEqual([
    {
      line: 2,
      text: 'Invented test data: ratify the Palermo Protocol and fight trafficking in persons, "all of it", by 2012',
      to: 'SWZ',
      from: 'VEN',
      at: 'upr-session-12',
      date: '2011',
    },
    {
      line: 3,
      text: 'Invented test data: protect victims of human\ntrafficking, women’s rights included',
      to: 'CPV',
      from: 'CIV',
      at: 'upr-session-16',
      date: undefined,
    },
    {
      line: 6,
      text: 'Invented test data: prevent money-laundering',
      to: 'KEN',
      from: 'USA',
      at: 'upr-session-99',
      date: undefined,
    },
    {
      line: 8,
      text: 'Invented test data: look into abuses',
      to: 'KEN',
      from: 'TTO',
      at: 'upr-session-8',
      date: '2010',
    },
  ])
  expect(notes).toEqual([
    '7 rows read: 4 kept, 1 not near the Convention, its Protocols or a crime of the graph by the list of words',
    '1 voluntary pledge left out: they are no recommendations',
    '1 row left out that say the same as another',
    'No status follows from the responses of 1: 1 "General response"',
    'Columns not used: To-Rgrp, Action',
  ])
})

test('MUST suggest what it concerns by words that are named, and take the answer of the State under review', async () => {
  const { rows } = await read()
  expect(
    rows
      .filter(({ cells }) => cells['basis'] === 'SUGGESTED')
      .map(({ cells }) => [cells['concerns'], cells['locator']]),
  ).toEqual([
    ['TIP;trafficking-in-persons', 'words: palermo protocol, trafficking, trafficking in persons'],
    ['trafficking-in-persons;victim-protection', 'words: human trafficking, trafficking, victims of human trafficking'],
    ['money-laundering', 'words: money laundering, money-laundering'],
    ['trafficking-in-persons', 'words: trafficking'],
  ])
  expect(
    rows.filter(({ noun }) => noun === 'StatusChange').map(({ cells }) => [cells['country'], cells['status']]),
  ).toEqual([
    ['SWZ', 'ACCEPTED'],
    ['CPV', 'ACCEPTED'],
    ['KEN', 'NOTED'],
  ])
})

test('MUST give the same row the same id in whatever file, and a session that the graph lacks an event', async () => {
  const [one, other] = [await read(), await read({ name: 'other.csv' })]
  const ids = (rows: typeof one.rows) => rows.filter(({ noun }) => noun === 'Recommendation').map(({ id }) => id)
  expect(ids(other.rows)).toEqual(ids(one.rows))
  expect(ids(one.rows)[0]).toMatch(/^UPR-SWZ-12-[0-9a-f]{8}$/)
  expect(
    one.rows
      .filter(({ noun }) => noun === 'Event' || noun === 'Source')
      .map(({ noun, id, cells }) => ({ noun, id, title: cells['title'] })),
  ).toEqual([
    { noun: 'Source', id: 'upr-table-upr', title: 'Table of Universal Periodic Review recommendations (upr.csv)' },
    { noun: 'Event', id: 'upr-session-99', title: 'Universal Periodic Review, session 99' },
  ])
  expect((await read({ source: 'github-rochelleterman-uprs' })).rows.filter(({ noun }) => noun === 'Source')).toEqual(
    [],
  )
})

test('MUST stand in the graph as official text beside an empty gist, found by crime and instrument', async () => {
  await ingest(await read(), { model, database, origin: 'import-upr' })
  const { data } = await ask(`{ instrument(id: "TIP") { recommendations {
    gist officialText kind date madeBy { id } addressedTo { id } madeAt { id } topicsAsStated statusChanges { status country { id } }
    concernsConnection(sort: [{ node: { id: ASC } }]) { edges { node { id } properties { basis } } } sources { id } } } }`)
  expect(data).toEqual({
    instrument: {
      recommendations: [
        {
          gist: null,
          officialText:
            'Invented test data: ratify the Palermo Protocol and fight trafficking in persons, "all of it", by 2012',
          kind: 'REVIEW_RECOMMENDATION',
          date: '2011',
          madeBy: [{ id: 'VEN' }],
          addressedTo: [{ id: 'SWZ' }],
          madeAt: [{ id: 'upr-session-12' }],
          topicsAsStated: ['International instruments', 'Trafficking'],
          statusChanges: [{ status: 'ACCEPTED', country: [{ id: 'SWZ' }] }],
          concernsConnection: {
            edges: [
              { node: { id: 'TIP' }, properties: { basis: 'SUGGESTED' } },
              { node: { id: 'trafficking-in-persons' }, properties: { basis: 'SUGGESTED' } },
            ],
          },
          sources: [{ id: 'upr-table-upr' }],
        },
      ],
    },
  })
})

test('MUST read 10,000 rows in a few seconds', async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, n) =>
      `Kenya,"Invented ${n}: ${n % 5 === 0 ? 'combat trafficking in persons, and so on' : 'improve access to water, and so on'}",Malta,Accepted,4,Other,${(n % 20) + 1}`,
  )
  const begun = performance.now()
  const { rows, problems, notes } = await readText([header, ...lines].join('\r'))
  expect(performance.now() - begun).toBeLessThan(5_000)
  expect(problems).toEqual([])
  expect(notes[0]).toContain('10,000 rows read: 2000 kept, 8000 not near')
  expect(rows.filter(({ noun }) => noun === 'StatusChange')).toHaveLength(2_000)
})
