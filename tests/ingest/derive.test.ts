/** What follows from claims: it is computed in the same transaction, and marked with the claims that it follows from. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { derive } from '../../src/ingest/derive.js'
import { readDerivations } from '../../src/ingest/statements.js'
import { nounNamed } from '../../src/model/read-model.js'
import { model, seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'
import { unsourced } from '../support/unsourced.js'

const database = testDatabase()
beforeEach(() => clearDatabase(database))
afterAll(() => database.close())

const action = (country: string, what: string, kind: string) => ({
  id: `${country}-PACT-${what}`,
  kind,
  country,
  instrument: 'PACT',
})
const base = {
  country: [{ id: 'XAA' }, { id: 'XAB' }, { id: 'XAC' }],
  instrument: [
    { id: 'PACT', title: 'Invented Pact' },
    { id: 'OTHER', title: 'Another Pact' },
  ],
  group: [
    { id: 'states-parties-pact', kind: 'STATES_PARTIES', membersKnown: 'SOME', instrument: 'PACT' },
    { id: 'friends', kind: 'ALLIANCE', membersKnown: 'SOME', instrument: 'PACT' },
  ],
  treatyAction: [
    action('XAA', 'signature', 'SIGNATURE'),
    action('XAA', 'consent', 'CONSENT'),
    action('XAB', 'signature', 'SIGNATURE'),
    action('XAC', 'consent', 'ACCESSION'),
  ],
}
const members = () =>
  database.read(
    'MATCH (c:Country)-[m:MEMBER_OF]->(g:Group) RETURN g.id AS group, c.id AS country, m.derivedFrom AS derivedFrom, m.sources AS sources, m.basis AS basis ORDER BY country',
  )

test('MUST make members of a States parties group of those with a consent to be bound, not of signatories', async () => {
  await seed(database, base)
  const derived = { group: 'states-parties-pact', sources: [], basis: null }
  expect(await members()).toEqual([
    { ...derived, country: 'XAA', derivedFrom: ['XAA-PACT-consent'] },
    { ...derived, country: 'XAC', derivedFrom: ['XAC-PACT-consent'] },
  ])
  expect(await unsourced(database)).toEqual([])
})

test('MUST follow the treaty actions when they change', async () => {
  await seed(database, base)
  await seed(database, {
    ...base,
    treatyAction: [...base.treatyAction.slice(0, 3), action('XAB', 'consent', 'RATIFICATION')],
  })
  expect(await members()).toMatchObject([{ country: 'XAA' }, { country: 'XAB', derivedFrom: ['XAB-PACT-consent'] }])
})

test('MUST let a group with derived members be removed', async () => {
  await seed(database, base)
  await seed(database, { ...base, group: [] })
  expect(await members()).toEqual([])
})

test('MUST give an organization its strongest tie, and none where none is documented', async () => {
  const tie = (n: number, organization: string, kind: string) => ({
    id: `${organization}-tie-${n}`,
    organization,
    kind,
  })
  const rows = {
    organization: [{ id: 'watch' }, { id: 'league' }],
    tie: [tie(1, 'watch', 'TOPIC'), tie(2, 'watch', 'NETWORK'), tie(3, 'watch', 'INDIRECT')],
  }
  const ties = () => database.read('MATCH (o:Organization) RETURN o.id AS id, o.tie AS tie ORDER BY id')
  await seed(database, rows)
  expect(await ties()).toEqual([
    { id: 'league', tie: null },
    { id: 'watch', tie: 'NETWORK' },
  ])
  await seed(database, { ...rows, tie: rows.tie.slice(0, 1) })
  expect(await ties()).toEqual([
    { id: 'league', tie: null },
    { id: 'watch', tie: 'TOPIC' },
  ])
})

test('MUST rank ties in the order of the schema', () => {
  const kind = nounNamed(model, 'Tie').columns.find((column) => column.name === 'kind')
  const ranked = /\[kind IN \[([^\]]+)\]/.exec(
    readDerivations().find(({ name }) => name === 'strongest-tie')?.text ?? '',
  )?.[1]
  expect(ranked?.split(', ').map((value) => value.replaceAll("'", ''))).toEqual(
    kind?.type === 'value' ? kind.values : [],
  )
})

test('MUST give the same when a derivation runs again by itself', async () => {
  await seed(database, base)
  const before = await members()
  await derive((work) => database.write(work))
  expect(await members()).toEqual(before)
})

test('MUST give the same in many small turns, also after what it follows from has changed', async () => {
  await seed(database, base)
  const before = await members()
  await database.command('MATCH (:Country)-[old:MEMBER_OF]->(:Group) DELETE old')
  await derive((work) => database.write(work), 1)
  expect(await members()).toEqual(before)
  await database.command("MATCH (action:TreatyAction) WHERE action.kind <> 'SIGNATURE' DETACH DELETE action")
  await derive((work) => database.write(work), 1)
  expect(await members()).toEqual([])
})
