/** What several rows say of one node together. */
import { expect, test } from 'vitest'
import { foldNode } from '../../src/ingest/fold.js'
import { labelOf } from '../../src/ingest/label.js'
import { dateReader } from '../../src/ingest/partial-date.js'
import { nounNamed } from '../../src/model/read-model.js'
import { model, problemsOf, rowsOf } from '../support/rows.js'
import type { SeedRow } from '../support/seed-folder.js'

async function fold(noun: string, rows: readonly SeedRow[]) {
  const key = noun.slice(0, 1).toLowerCase() + noun.slice(1)
  const read = await rowsOf({ [key]: rows })
  const claims = read.rows.filter((row) => row.noun === noun).map((row) => ({ ...row, origin: 'seed' }))
  const forwards = foldNode(nounNamed(model, noun), claims, dateReader())
  expect(foldNode(nounNamed(model, noun), claims.toReversed(), dateReader()).state).toEqual(forwards.state)
  return forwards
}

const action = { id: 'XAA-PACT-consent' }

test('MUST let a general kind give way to a specific one, and refuse two specific ones', async () => {
  const folded = await fold('TreatyAction', [
    { ...action, kind: 'CONSENT', locator: 'a' },
    { ...action, kind: 'RATIFICATION' },
    { ...action, kind: 'CONSENT' },
  ])
  expect(folded.state?.values.get('kind')).toBe('RATIFICATION')
  expect(folded.disagreements).toEqual([])
  const two = await fold('TreatyAction', [
    { ...action, kind: 'ACCESSION' },
    { ...action, kind: 'RATIFICATION' },
  ])
  expect(two.disagreements.map(({ column }) => column)).toEqual(['kind'])
})

test.each([
  ['a year and a day in it', ['2004', '2004-06-24'], '2004-06-24'],
  ['an interval and a month in it', ['2003-11/2005', '2004-06'], '2004-06'],
  ['an open interval and a year in it', ['2001/..', '2004'], '2004'],
  ['about a year and the year', ['2004~', '2004'], '2004'],
])('MUST let a wider date give way to a narrower one: %s', async (_what, dates, narrowest) => {
  const { state, disagreements } = await fold(
    'TreatyAction',
    dates.map((date) => ({ ...action, kind: 'CONSENT', date })),
  )
  expect(state?.values.get('date')).toMatchObject({ stated: narrowest })
  expect(disagreements).toEqual([])
})

test.each([
  ['two days', ['2004-06-24', '2004-06-25']],
  ['spans that only overlap', ['2003/2005', '2004/2006']],
  ['a day outside of the month', ['2004-06', '2004-07-01']],
])('MUST refuse dates that cannot both hold: %s', async (_what, dates) => {
  const { disagreements } = await fold(
    'TreatyAction',
    dates.map((date) => ({ ...action, kind: 'CONSENT', date })),
  )
  expect(disagreements).toHaveLength(1)
})

test('MUST name every row that disagrees, not only the first', async () => {
  const problems = await problemsOf({ theme: ['Care', 'Aid', 'Help'].map((name) => ({ id: 'care', name })) })
  const named = problems.map(({ message }) => /^"(\w+)" disagrees with "(\w+)"/.exec(message)?.slice(1).toSorted())
  expect(named).toHaveLength(2)
  expect(new Set(named.flat())).toEqual(new Set(['Care', 'Aid', 'Help']))
})

test('MUST unite lists of texts and add up relationships, each with its sources, basis and confidence', async () => {
  const { state } = await fold('Crime', [
    { id: 'arson', aliases: 'fire;blaze', related: 'theft', source: 'page-b', confidence: 'LOW' },
    {
      id: 'arson',
      aliases: 'blaze;incendie',
      related: 'theft;fraud',
      source: 'page-a',
      basis: 'SUGGESTED',
      confidence: 'HIGH',
    },
  ])
  expect(state?.values.get('aliases')).toEqual(['fire', 'blaze', 'incendie'])
  expect(state?.targets.get('related')).toEqual([
    { id: 'fraud', sources: ['page-a'], basis: 'SUGGESTED', confidence: 'HIGH' },
    { id: 'theft', sources: ['page-a', 'page-b'], basis: 'NAMED', confidence: 'HIGH' },
  ])
  expect(state).toMatchObject({ basis: 'NAMED', confidence: 'HIGH' })
})

test('MUST take as of from the claim that speaks of the latest day', async () => {
  const { state } = await fold('Theme', [
    { id: 'care', asOf: '2018~' },
    { id: 'care', asOf: '2016-05-01' },
    { id: 'care' },
  ])
  expect(state?.asOf).toEqual({ stated: '2018~', earliest: '2018-01-01', latest: '2018-12-31' })
})

test.each([
  ['a name', { name: 'Care', title: 'Title' }, 'Care'],
  ['an address without a title', { url: 'https://www.example.org/a/page/?x=1' }, 'example.org/a/page'],
  ['nothing but its id', {}, 'the-id'],
  ['a long text, cut at a word', { gist: `${'word '.repeat(23)}words and more` }, `${'word '.repeat(23).trim()}…`],
])('MUST label a node by %s', (_what, values, label) => {
  expect(labelOf('the-id', new Map(Object.entries(values)))).toBe(label)
  expect(label.length).toBeLessThanOrEqual(120)
})
