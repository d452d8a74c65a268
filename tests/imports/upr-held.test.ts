/** A table of recommendations meets a graph that has some of them already, in words of its own. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { besideGraph, readPublished } from '../../src/ingest/imports/read-published.js'
import { runImport } from '../../src/ingest/imports/run-import.js'
import { userFolder } from '../support/cli.js'
import { model, seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { write, cli } = userFolder()
afterAll(() => database.close())

const review = { kind: 'REVIEW_RECOMMENDATION', madeAt: 'upr-session-16' }
const trafficking = { id: 'concerns', basis: 'SUGGESTED', concerns: 'trafficking-in-persons' }
/** A gist, and an editor's reading of what it concerns, as the seed has them. */
const held = (id: string, to: string, madeBy: string, gist: string) => [
  { ...review, id, addressedTo: to, madeBy, gist },
  { ...trafficking, id },
]
beforeEach(async () => {
  await clearDatabase(database)
  await seed(database, {
    country: ['AZE', 'MDA', 'ARE', 'BRB', 'PER', 'NAM', 'SGP'].map((id) => ({ id })),
    event: [
      { id: 'upr-session-16', kind: 'REVIEW_SESSION' },
      { id: 'upr-session-8', kind: 'REVIEW_SESSION' },
    ],
    crime: [{ id: 'trafficking-in-persons' }, { id: 'corruption' }],
    theme: [{ id: 'victim-protection' }],
    instrument: [{ id: 'TIP' }],
    recommendation: [
      ...held('RM1', 'AZE', 'MDA', 'Enforce the trafficking law and plan, and investigate and punish traffickers.'),
      ...held('RM2', 'AZE', 'ARE', 'Support the council so that it can apply the rules on referral of victims.'),
      ...held('RM3', 'BRB', 'PER;NAM', 'Move towards ratifying the Palermo Protocol.'),
      ...held('RM4', 'BRB', 'SGP', 'Keep at it with more vigour.'),
    ],
  })
})

const header = 'To,Text,From,Response,Action,Issue,Session'
const rows = [
  'Azerbaijan,"Enforce the legislation on trafficking, implement the plan, investigate, prosecute and punish traffickers",Moldova,Accepted,4,Trafficking,16',
  'Azerbaijan,Prevent and eliminate child sex tourism,Moldova,Accepted,4,Trafficking,16',
  'Azerbaijan,Provide all support to the Council to implement the rules on victims of human trafficking,United Arab Emirates,Accepted,4,Trafficking,16',
  'Azerbaijan,Provide all support to the Council to implement the rules on victims of human trafficking,United Arab Emirates,Accepted,4,Trafficking,8',
  'Azerbaijan,Continue its efforts to combat human trafficking,Singapore,Accepted,2,Trafficking,16',
  'Barbados,Consider ratifying the Palermo Protocol,Peru,Noted,3,Trafficking,16',
  'Barbados,Ratify the Palermo Protocol,Namibia,Noted,5,Trafficking,16',
  'Barbados,Fight corruption,Namibia,Noted,5,Corruption,16',
  'Barbados,Identify victims of trafficking,Singapore,Noted,5,Trafficking,16',
]
const table = [header, ...rows].join('\n')
const read = async (text: string) =>
  besideGraph(await readPublished([{ name: 'upr.csv', bytes: Buffer.from(text) }], 'upr', {}), 'upr', database)
const broughtIn = (found: Awaited<ReturnType<typeof read>>) =>
  found.rows.filter(({ cells }) => cells['officialText']).map(({ line }) => line)

test('MUST leave out what the graph holds in words of its own, and say as what', async () => {
  const found = await read(table)
  expect(found.problems).toEqual([])
  expect(broughtIn(found)).toEqual([3, 5, 6, 9, 10])
  // With it go what its words suggest, and the answer of the State under review.
  expect(new Set(found.rows.filter(({ line }) => line > 0).map(({ line }) => line))).toEqual(new Set([3, 5, 6, 9, 10]))
  expect(found.notes.slice(1)).toEqual([
    'Columns not used: Action',
    '4 recommendations left out that the graph holds, by the same States to the same country at the same session:',
    '  upr.csv:2: already in the graph as RM1',
    '  upr.csv:4: already in the graph as RM2',
    '  upr.csv:7: already in the graph as RM3',
    '  upr.csv:8: already in the graph as RM3',
    'Brought in, though it cannot be told whether the graph holds them already: the words are too far apart',
    '  upr.csv:10: may be in the graph already as RM4, "Keep at it with more vigour."',
  ])
})

test('MUST not choose between two that a gist fits alike', async () => {
  const alike =
    'Azerbaijan,"Enforce the trafficking law and the plan, investigate and punish traffickers WORD",Moldova,Noted,4,Trafficking,16'
  const found = await read([header, alike.replace('WORD', 'soon'), alike.replace('WORD', 'now')].join('\n'))
  expect(broughtIn(found)).toEqual([2, 3])
  expect(found.notes.at(-1)).toMatch(/^ {2}upr.csv:2, upr.csv:3: may be in the graph already as RM1, /)
})

test('MUST write nothing, not even a source, of a table that the graph holds whole', async () => {
  const found = await read([header, rows[0], rows[2]].join('\n'))
  expect(found.rows).toEqual([])
  const imported = await runImport(found, { model, database, now: new Date('2026-11-24T10:00:00Z') })
  expect(imported).toMatchObject({ id: undefined, version: 1 })
})

test('MUST say it in the plan that a user sees, and bring in the rest', async () => {
  const { code, stdout } = await cli('import', write('upr.csv', table), '--from', 'upr')
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('  upr.csv:2: already in the graph as RM1\n'),
  })
  expect(stdout).toContain('Written as import-')
  const kept = await database.read('MATCH (r:Recommendation) WHERE r.officialText IS NOT NULL RETURN count(r) AS count')
  expect(kept).toEqual([{ count: 5 }])
})
