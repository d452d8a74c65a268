/** Rows into a real Neo4j: what is written, what a second run writes, and what each change leaves behind. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { datasetState, isSeeded } from '../../src/ingest/dataset.js'
import { printPlan } from '../../src/ingest/print-plan.js'
import { model, rowsOf, seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'
import { unsourced } from '../support/unsourced.js'

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

test('MUST write nodes with their values, labels, dates as days and whole numbers', async () => {
  await seed(database, {
    event: [
      { id: 'talks', title: 'Talks', date: '2014/2016-05', participantCount: 40, asOf: '2018~', confidence: 'HIGH' },
      { id: 'open', title: 'Open', date: '2014/..' },
    ],
  })
  const rows = await database.read(
    `MATCH (n:Entity:Event) RETURN n {.*, dateEarliest: toString(n.dateEarliest), dateLatest: toString(n.dateLatest), asOfEarliest: toString(n.asOfEarliest),
      asOfLatest: toString(n.asOfLatest), isDate: n.dateEarliest IS :: DATE, isInteger: n.participantCount IS :: INTEGER} AS node ORDER BY n.id DESC`,
  )
  expect(rows[0]).toEqual({
    node: {
      id: 'talks',
      title: 'Talks',
      label: 'Talks',
      texts: ['Talks'],
      kind: 'CONFERENCE_SESSION',
      date: '2014/2016-05',
      dateEarliest: '2014-01-01',
      dateLatest: '2016-05-31',
      participantCount: 40,
      asOf: '2018~',
      asOfEarliest: '2018-01-01',
      asOfLatest: '2018-12-31',
      basis: 'NAMED',
      confidence: 'HIGH',
      isDate: true,
      isInteger: true,
    },
  })
  expect(rows[1]).toMatchObject({ node: { id: 'open', date: '2014/..', dateEarliest: '2014-01-01', dateLatest: null } })
})

test('MUST give every node and relationship its source, and keep each row with it', async () => {
  await seed(database, {
    ...base,
    source: [{ id: 'own-page', title: 'Own page' }],
    theme: [{ id: 'care', source: 'own-page', locator: 'para. 3' }],
  })
  expect(await unsourced(database)).toEqual([])
  const [row] = await database.read(
    "MATCH (:Theme {id: 'care'})-[s:STATED_BY]->(source) RETURN s {.origin, .basis, .locator, .row} AS claim, source.id AS source",
  )
  expect(row).toEqual({
    claim: {
      origin: 'seed',
      basis: 'NAMED',
      locator: 'para. 3',
      row: '{"name":"Care","source":"own-page","locator":"para. 3"}',
    },
    source: 'own-page',
  })
  const itself = await database.read("MATCH (s:Source {id: 'own-page'})-[:STATED_BY]->(s) RETURN s.id AS id")
  expect(itself).toEqual([{ id: 'own-page' }])
})

test('MUST write nothing and keep the version when the same rows come again, in whatever order', async () => {
  const first = await seed(database, base)
  const again = await seed(database, { ...base, country: base.country.toReversed() })
  expect(first).toMatchObject({ version: 1, changed: true })
  expect(again).toMatchObject({ version: 1, hash: first.hash, changed: false })
  expect(printPlan(again.plan)).toBe(
    [
      '              Create  Update  Unchanged  Remove',
      'Country            0       0          2       0',
      'Crime              0       0          2       0',
      'Organization       0       0          1       0',
      'Source             0       0          1       0',
      'together           0       0          6       0',
    ].join('\n'),
  )
})

test('MUST tell from one read whether the seed in the database is the one at hand', async () => {
  await seed(database, base)
  const { dataset } = await datasetState(database)
  expect(dataset).toMatchObject({
    version: 1,
    state: 'IDLE',
    writtenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  })
  expect(isSeeded(dataset, await rowsOf(base), model)).toBe(true)
  expect(isSeeded(dataset, await rowsOf({ ...base, theme: [{ id: 'care' }] }), model)).toBe(false)
})

test('MUST move a node to another noun', async () => {
  await seed(database, { crime: [{ id: 'care', name: 'Care' }] })
  await seed(database, { theme: [{ id: 'care', name: 'Care' }] })
  expect(await database.read("MATCH (n:Entity {id: 'care'}) RETURN labels(n) AS labels, n.kind AS kind")).toEqual([
    { labels: ['Entity', 'Theme'], kind: null },
  ])
})

test('MUST keep a rejected claim without using it', async () => {
  const rejected = { id: 'watch', name: 'Watch Ltd', activeIn: 'XAB', rejected: 'another body' }
  await seed(database, { ...base, organization: [...base.organization, rejected] })
  expect(await neighbours('watch')).toEqual([
    { type: 'ACTIVE_IN', to: 'XAA' },
    { type: 'WORKS_ON', to: 'theft' },
  ])
  const kept = 'MATCH (c:RejectedClaim) RETURN c.nodeId AS id, c.noun AS noun, c.origin AS origin, c.reason AS reason'
  expect(await database.read(kept)).toEqual([
    { id: 'watch', noun: 'Organization', origin: 'seed', reason: 'another body' },
  ])
  expect(await seed(database, { ...base, organization: [...base.organization, rejected] })).toMatchObject({
    changed: false,
  })
  await seed(database, base)
  expect(await database.read(kept)).toEqual([])
  expect(await changes(2)).toMatchObject([{ kind: 'UPDATE', id: 'watch', fields: ['rejected'] }])
})

test('MUST stop after the plan in a dry run', async () => {
  const { plan, changed, version } = await seed(database, base, { dryRun: true })
  expect({ changed, version, planned: plan.nodes.length }).toEqual({ changed: false, version: 0, planned: 6 })
  expect(await database.read('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
})
