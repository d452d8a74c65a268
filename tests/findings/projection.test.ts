import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

const fields = `complete next note nodeCount relationshipCount leftOut { id } network {
  complete nodes { ref { noun id } sources { id locator } }
  relationships { from to type directed weight named suggested through { noun id } basis sources { id locator } }
}`

test('MUST join organizations that were at the same event, and explain each weight by the events and their sources', async () => {
  const { data } = await ask(`{ projection(of: ORGANIZATION, through: EVENT) { ${fields} } }`)
  const list = [{ id: 'report', locator: 'list 2' }]
  const report = { id: 'report', locator: null }
  const training = { id: 'report', locator: 'chapter 2' }
  const pair = { type: 'SHARES', directed: false, suggested: 0, basis: null }
  expect(data?.['projection']).toEqual({
    complete: true,
    next: null,
    note: null,
    nodeCount: 4,
    relationshipCount: 4,
    leftOut: [],
    network: {
      complete: true,
      nodes: [
        { ref: { noun: 'Organization', id: 'institute' }, sources: [{ id: 'copy', locator: null }, ...list] },
        { ref: { noun: 'Organization', id: 'office' }, sources: [report] },
        { ref: { noun: 'Organization', id: 'union' }, sources: list },
        { ref: { noun: 'Organization', id: 'watch' }, sources: list },
      ],
      relationships: [
        {
          ...pair,
          from: 'office',
          to: 'watch',
          weight: 2,
          named: 2,
          through: [
            { noun: 'Event', id: 'conference' },
            { noun: 'Event', id: 'training' },
          ],
          sources: [{ id: 'report', locator: 'chapter 1' }, training, report],
        },
        {
          ...pair,
          from: 'institute',
          to: 'office',
          weight: 1,
          named: 1,
          through: [{ noun: 'Event', id: 'training' }],
          sources: [training, report],
        },
        {
          ...pair,
          from: 'institute',
          to: 'union',
          weight: 1,
          named: 1,
          through: [{ noun: 'Event', id: 'workshop' }],
          sources: [{ id: 'news', locator: null }],
        },
        {
          ...pair,
          from: 'institute',
          to: 'watch',
          weight: 1,
          named: 1,
          through: [{ noun: 'Event', id: 'training' }],
          sources: [report],
        },
      ],
    },
  })
})

test('MUST follow a membership that is derived to the sources of what it follows from', async () => {
  const { data } = await ask(
    '{ projection(of: COUNTRY, through: GROUP) { network { relationships { from to weight through { id } sources { id locator } } } } }',
  )
  const list = { id: 'report', locator: 'list 1' }
  expect(data?.['projection']).toEqual({
    network: {
      relationships: [
        {
          from: 'XAA',
          to: 'XAB',
          weight: 3,
          through: [{ id: 'club' }, { id: 'land' }, { id: 'north' }],
          sources: [list],
        },
        {
          from: 'XAA',
          to: 'XAD',
          weight: 2,
          through: [{ id: 'land' }, { id: 'states-parties-tip' }],
          sources: [list, { id: 'table', locator: 'row 1' }, { id: 'table', locator: 'row 4' }],
        },
        { from: 'XAB', to: 'XAD', weight: 1, through: [{ id: 'land' }], sources: [list] },
      ],
    },
  })
})

test("MUST count an editor's reading apart, and leave it out when only what is named is asked for", async () => {
  const relationships = 'network { relationships { from to weight named suggested } }'
  const { data } = await ask(
    `{ both: projection(of: CRIME, through: ORGANIZATION) { ${relationships} }
      named: projection(of: CRIME, through: ORGANIZATION, basis: [NAMED]) { note relationshipCount ${relationships} } }`,
  )
  expect(data).toEqual({
    both: {
      network: { relationships: [{ from: 'smuggling', to: 'trafficking', weight: 1, named: 0, suggested: 1 }] },
    },
    named: {
      note: 'No two of them are known to share enough organizations: unknown is not none',
      relationshipCount: 0,
      network: { relationships: [] },
    },
  })
})

test('MUST give the next page behind a cursor, each pair once', async () => {
  const seen: unknown[] = []
  let after: unknown = null
  do {
    const { data } = await ask(
      'query ($after: String) { projection(of: ORGANIZATION, through: EVENT, first: 1, after: $after) { complete next network { relationships { from to } } } }',
      { after },
    )
    const page = data?.['projection']
    if (typeof page !== 'object' || page === null) throw new Error('no page')
    seen.push(...[Reflect.get(page, 'network')].flatMap((network) => Reflect.get(network, 'relationships')))
    expect(Reflect.get(page, 'complete')).toBe(Reflect.get(page, 'next') === null)
    after = Reflect.get(page, 'next')
  } while (after !== null)
  expect(seen).toEqual([
    { from: 'office', to: 'watch' },
    { from: 'institute', to: 'office' },
    { from: 'institute', to: 'union' },
    { from: 'institute', to: 'watch' },
  ])
})

test('MUST keep only pairs that share enough', async () => {
  const { data } = await ask(
    '{ projection(of: ORGANIZATION, through: EVENT, atLeast: 2) { relationshipCount complete network { relationships { from to } } } }',
  )
  expect(data?.['projection']).toEqual({
    relationshipCount: 1,
    complete: true,
    network: { relationships: [{ from: 'office', to: 'watch' }] },
  })
})

test.each([
  [
    'through: GROUP',
    'Cannot use through: GROUP does not join nodes of ORGANIZATION; allowed are COUNTRY, CRIME, EVENT, ORGANIZATION, RECOMMENDATION, THEME',
  ],
  ['through: EVENT, first: 0', 'Cannot use first: 0 is outside 1 to 500'],
  ['through: EVENT, atLeast: 0', 'Cannot use atLeast: 0 is outside 1 to 1000'],
  [
    'through: EVENT, basis: []',
    'Cannot use basis: the list is empty; allowed are NAMED, SUGGESTED or both, or null for both',
  ],
  ['through: EVENT, after: "x"', 'Cannot use after: "x" is not a cursor of an earlier page'],
])('MUST refuse %s', async (args, message) => {
  const { errors } = await ask(`{ projection(of: ORGANIZATION, ${args}) { complete } }`)
  expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_INPUT' } })
})
