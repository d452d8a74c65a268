/** What a run leaves behind of each change: one record for each node that differs, with the fields that do. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { printPlan } from '../../src/ingest/print-plan.js'
import { seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
beforeEach(() => clearDatabase(database))
afterAll(() => database.close())

const base = {
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fictia' },
  ],
  crime: [
    { id: 'arson', name: 'Arson' },
    { id: 'theft', name: 'Theft' },
  ],
  organization: [{ id: 'watch', name: 'Watch', activeIn: 'XAA', worksOn: 'theft' }],
}

const changes = (version: number) =>
  database.read(
    'MATCH (c:Change {version: $version}) RETURN c.kind AS kind, c.noun AS noun, c.nodeId AS id, c.fields AS fields, c.before AS before, c.after AS after ORDER BY c.nodeId',
    { version },
  )
const neighbours = (id: string) =>
  database.read<{ type: string; to: string }>(
    "MATCH (:Entity {id: $id})-[r]->(to) WHERE type(r) <> 'STATED_BY' RETURN type(r) AS type, to.id AS to ORDER BY type, to",
    { id },
  )

test('MUST make of one changed cell one update and one change record', async () => {
  await seed(database, base)
  const { plan, version } = await seed(database, {
    ...base,
    organization: [{ ...base.organization[0], worksOn: 'theft;arson' }],
  })
  expect(plan.nodes.map(({ kind, id }) => [kind, id])).toEqual([['UPDATE', 'watch']])
  expect(printPlan(plan).split('\n').at(-1)).toBe('Update Organization watch: worksOn ["theft"] -> ["arson","theft"]')
  expect(version).toBe(2)
  expect(await changes(2)).toEqual([
    {
      kind: 'UPDATE',
      noun: 'Organization',
      id: 'watch',
      fields: ['worksOn'],
      before: '{"worksOn":["theft"]}',
      after: '{"worksOn":["arson","theft"]}',
    },
  ])
  expect(await neighbours('watch')).toEqual([
    { type: 'ACTIVE_IN', to: 'XAA' },
    { type: 'WORKS_ON', to: 'arson' },
    { type: 'WORKS_ON', to: 'theft' },
  ])
})

test.each([
  ['locator', { locator: 'para. 3' }],
  ['asOf', { asOf: '2020' }],
  ['confidence', { confidence: 'LOW' }],
  ['shortName', { shortName: 'W' }],
])('MUST name the field when only the cell %s changes', async (field, cell) => {
  await seed(database, base)
  await seed(database, { ...base, organization: [{ ...base.organization[0], ...cell }] })
  expect(await changes(2)).toMatchObject([{ kind: 'UPDATE', id: 'watch', fields: [field] }])
})

test('MUST name a change of rows that together say the same as before', async () => {
  const source = [{ id: 'a' }, { id: 'b' }]
  const rows = (one: string, other: string) => ({
    ...base,
    source,
    theme: [
      { id: 'care', name: 'Care', source: one },
      { id: 'care', name: 'Care', description: 'Help', source: other },
    ],
  })
  await seed(database, rows('a', 'b'))
  await seed(database, rows('b', 'a'))
  expect(await changes(2)).toMatchObject([{ kind: 'UPDATE', id: 'care', fields: ['description', 'name', 'source'] }])
})

test('MUST record each created node with the fields that it has', async () => {
  await seed(database, { theme: [{ id: 'care', name: 'Care' }] })
  expect(await changes(1)).toEqual([
    {
      kind: 'CREATE',
      noun: 'Theme',
      id: 'care',
      fields: ['basis', 'name', 'source'],
      before: null,
      after: '{"basis":"NAMED","name":"Care","source":["invented-source"]}',
    },
    {
      kind: 'CREATE',
      noun: 'Source',
      id: 'invented-source',
      fields: ['basis', 'kind', 'source', 'title'],
      before: null,
      after: '{"basis":"NAMED","kind":"EDITOR","source":["invented-source"],"title":"Invented source"}',
    },
  ])
})

test('MUST take with a removed row what only it stated, and leave a change record', async () => {
  const second = { id: 'watch', activeIn: 'XAB', basis: 'SUGGESTED' }
  await seed(database, { ...base, organization: [...base.organization, second] })
  await seed(database, base)
  expect(await neighbours('watch')).toEqual([
    { type: 'ACTIVE_IN', to: 'XAA' },
    { type: 'WORKS_ON', to: 'theft' },
  ])
  expect(await changes(2)).toMatchObject([{ kind: 'UPDATE', id: 'watch', fields: ['activeIn'] }])
  const { plan } = await seed(database, { ...base, organization: [] })
  expect(printPlan(plan).split('\n').at(-1)).toBe('Remove Organization watch')
  expect(await changes(3)).toMatchObject([{ kind: 'REMOVE', noun: 'Organization', id: 'watch', after: null }])
  expect(await database.read("MATCH (n:Entity {id: 'watch'}) RETURN n")).toEqual([])
})
