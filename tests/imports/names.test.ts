/** Names become ids, said in the plan; what several nodes are called is a question, never a guess. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles, refused } from '../support/import-rows.js'
import { seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
afterAll(() => database.close())

beforeAll(async () => {
  await clearDatabase(database)
  await seed(database, {
    source: [{ id: 'own-page', title: 'Own page', url: 'https://www.example.org/own/page/', kind: 'PRESS' }],
    country: [
      { id: 'XAA', name: 'Inventia', nameFr: "République d'Inventie", iso2: 'XA' },
      { id: 'XAB', name: 'Fictia (North)', nameEn: 'Fictia', iso2: 'XB' },
      { id: 'XAC', name: 'Fictia (South)', nameEn: 'Fictia', iso2: 'NO' },
      { id: 'SWZ', name: 'Eswatini' },
    ],
    crime: [{ id: 'arson', name: 'Arson', aliases: 'fire-raising;incendie' }],
    group: [{ id: 'islands', name: 'The Islands' }],
    organization: [
      { id: 'watch', name: 'Watch International', shortName: 'WI' },
      { id: 'islands-forum', name: 'Islands' },
      { id: 'first', name: 'Same Name' },
      { id: 'second', name: 'Same name' },
    ],
    event: [{ id: 'talks-2026', title: 'Talks of 2026' }],
    tie: [{ id: 'watch-tie-1', organization: 'watch', link: 'stated before' }],
  })
})

const plan = async (name: string, text: string, noun?: string) => {
  const { rows, decisions } = await importFiles(
    database,
    { [name]: text },
    { dryRun: true, source: 'own-page', ...(noun ? { noun } : {}) },
  )
  return {
    rows: rows.map(({ id, cells: { source: _same, ...cells } }) => ({ id, ...cells })),
    said: decisions.map(({ what }) => what),
  }
}
const problems = (name: string, text: string) =>
  refused(importFiles(database, { [name]: text }, { dryRun: true, source: 'own-page' }))

test.each([
  ['Inventia', 'XAA'],
  ['INVENTIA ', 'XAA'],
  ["République d'Inventie", 'XAA'],
  ['republique d’inventie', 'XAA'],
  ['XA', 'XAA'],
  ['Swaziland', 'SWZ'],
])('MUST read %s as the country %s and say so', async (name, id) => {
  const { rows, said } = await plan('organizations.csv', `id,name,basedIn\nnew,New,"${name}"\n`)
  expect(rows).toEqual([{ id: 'new', name: 'New', basedIn: id }])
  expect(said).toEqual([`"${name.trim()}" is ${id}`])
})

test('MUST read names of crimes, their aliases, and short names of organizations, in lists too', async () => {
  const { rows } = await plan(
    'organizations.csv',
    'id,name,worksOn,partOf,activeIn\nnew,New,Incendie,WI,XAA; Fictia (North);XA\n',
  )
  expect(rows).toEqual([{ id: 'new', name: 'New', worksOn: 'arson', partOf: 'watch', activeIn: 'XAA;XAB' }])
})

test.each([
  ['Fictia', 'organizations.csv:2 basedIn: Which one is "Fictia": XAB (Country) or XAC (Country)? Give the id'],
  ['no', 'organizations.csv:2 basedIn: Cannot find Country "no": did you mean "NO"?'],
  ['Inventa', 'organizations.csv:2 basedIn: Cannot find Country "Inventa": did you mean "Inventia"?'],
  [
    'Inventia, Elsewhere',
    'organizations.csv:2 basedIn: Cannot find Country "Inventia, Elsewhere": several values are parted by ; not by commas',
  ],
  ['watch', 'organizations.csv:2 basedIn: "watch" is a Organization, allowed is Country'],
])('MUST ask about the country %s', async (name, problem) => {
  expect(await problems('organizations.csv', `id,name,basedIn\nnew,New,"${name}"\n`)).toEqual([problem])
})

test('MUST ask which noun is meant when two have a name', async () => {
  expect(await problems('participations.csv', 'participant,event\nIslands,talks-2026\n')).toEqual([
    'participations.csv:2 participant: Which one is "Islands": islands (Group) or islands-forum (Organization)? Give the id',
  ])
})

test('MUST make missing ids: from a name, from what a row joins, with the next number', async () => {
  expect((await plan('organizations.csv', 'name\nSociété d’Aide (Genève)\n')).rows).toEqual([
    { id: 'societe-d-aide-geneve', name: 'Société d’Aide (Genève)' },
  ])
  const { rows, said } = await plan('participations.csv', 'Participant,Event\nWI,Talks of 2026\n')
  expect(rows).toEqual([{ id: 'watch-at-talks-2026', participant: 'watch', event: 'talks-2026' }])
  expect(said).toContain('no id given, made from participant and event: watch-at-talks-2026')
  const ties = await plan('ties.csv', 'organization,kind,link\nwatch,direct,new\nwatch,topic,newer\n')
  expect(ties.rows.map(({ id }) => id)).toEqual(['watch-tie-2', 'watch-tie-3'])
  const told = await plan(
    'recommendations.csv',
    'gist,kind,madeAt\n"Share what is known about ports, early and in one language.",recommendation,Talks of 2026\nShare more.,concern,\n',
  )
  expect(told.rows.map(({ id }) => id)).toEqual(['talks-2026-share-what-is-known-about-ports-early', 'share-more'])
})

test('MUST take a row as one of a node that has its name already', async () => {
  const { rows, said } = await plan('organizations.csv', 'name,website\nwatch international,https://watch.example\n')
  expect(rows).toEqual([{ id: 'watch', website: 'https://watch.example' }])
  expect(said).toEqual(['"watch international" is the Organization watch, which is there already'])
  expect(await problems('organizations.csv', 'name\nSame name\n')).toEqual([
    'organizations.csv:2 id: Which one is "Same name": first or second? Give the id',
  ])
})

test.each([
  [
    'organizations.csv',
    'name\n中文\n',
    'organizations.csv:2 id: The row of Organization needs an id: none is given, and name has no Latin letters to make one of',
  ],
  [
    'organizations.csv',
    'name\nTalks 2026\n',
    'organizations.csv:2 id: "Talks 2026" would get the id "talks-2026", which the Event "Talks of 2026" has: give the row an id',
  ],
  [
    'countries.csv',
    'name,kind\nNewland,TERRITORY\n',
    'countries.csv:2 id: The row of Country needs an id: none is given, and it cannot be made',
  ],
  [
    'organizations.csv',
    'id,name\nMy Org,My Org\n',
    'organizations.csv:2 id: Cannot use the id "My Org": allowed are letters A to Z and a to z, digits and hyphens, beginning with a letter or digit',
  ],
])('MUST ask for an id that cannot be made, as in %s %s', async (file, text, problem) => {
  expect(await problems(file, text)).toEqual([problem])
})

test('MUST find a source by its address in any form, or by its title', async () => {
  const { rows } = await importFiles(
    database,
    { 'themes.csv': 'id,name,source\na,A,http://example.org/own/page\nb,B,Own page\nc,C,\n' },
    { dryRun: true, source: 'https://www.example.org/own/page#part' },
  )
  expect(rows.map(({ cells }) => cells['source'])).toEqual(['own-page', 'own-page', 'own-page'])
})

test('MUST make a source of a new address, once, and say of what kind', async () => {
  const page = 'https://www.unodc.org/unodc/en/some-new_page-of%20talks.html'
  const { plan: made, decisions } = await importFiles(
    database,
    { 'themes.csv': `id,name,source\na,A,${page}\nb,B,${page}\n` },
    { dryRun: true },
  )
  expect(made?.nodes.map(({ id, noun }) => [noun, id])).toEqual([
    ['Source', 'unodc-some-new-page-of-talks'],
    ['Theme', 'a'],
    ['Theme', 'b'],
  ])
  expect(decisions.map(({ what }) => what)).toEqual([
    `${page} is the new source unodc-some-new-page-of-talks, kind OFFICIAL by its host; a row of source can say more of it`,
  ])
})

test('MUST ask for a source that is none, and for one where none is named', async () => {
  expect(await refused(importFiles(database, { 'themes.csv': 'id,name,source\na,A,Own pages\nb,B,\n' }))).toEqual([
    'themes.csv:2 source: Cannot find the source "Own pages": did you mean "Own page"?',
    'themes.csv:3 source: Every row names its source: give an address (https://...) or the id of a source, or one for all rows with --source',
  ])
})
