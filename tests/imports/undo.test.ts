/** What was brought in can be taken back whole, unless something else stands on it. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readImports } from '../../src/ingest/imports/import-records.js'
import { standingOn } from '../../src/ingest/imports/standing-on.js'
import { undoImports } from '../../src/ingest/imports/undo-imports.js'
import { userFolder } from '../support/cli.js'
import { graphContent } from '../support/graph-content.js'
import { importFiles } from '../support/import-rows.js'
import { model, seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { cli } = userFolder()
afterAll(() => database.close())

const base = {
  source: [{ id: 'own-page', title: 'Own page' }],
  country: [{ id: 'XAA', name: 'Inventia' }],
  organization: [{ id: 'watch', name: 'Watch' }],
  event: [{ id: 'talks', title: 'Talks' }],
}
beforeEach(async () => {
  await clearDatabase(database)
  await seed(database, base)
})

const bringIn = (name: string, text: string, rejectOther?: string) =>
  importFiles(database, { [name]: text }, { source: 'own-page', ...(rejectOther ? { rejectOther } : {}) })
const undo = (...ids: string[]) => undoImports(ids, { model, database })
const first = 'import-2026-11-24-1'
const second = 'import-2026-11-24-2'

test('MUST list imports with date, files and counts, and give ids that were never used', async () => {
  await bringIn('organizations.csv', 'id,name\nnew,New\nwatch,Watch\n')
  await bringIn('themes.csv', 'id,name\ncare,Care\n')
  expect(await readImports(database)).toEqual([
    {
      id: first,
      files: ['organizations.csv'],
      writtenAt: '2026-11-24T10:00:00.000Z',
      version: 2,
      rows: 2,
      created: 1,
      updated: 1,
      unchanged: 0,
      skipped: 0,
    },
    {
      id: second,
      files: ['themes.csv'],
      writtenAt: '2026-11-24T10:00:00.000Z',
      version: 3,
      rows: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
      skipped: 0,
    },
  ])
  const { stdout } = await cli('imports')
  expect(stdout.split('\n')).toEqual([
    'Import                  Written (UTC)  Version  Rows  Created  Updated  Unchanged  Skipped              Files',
    'import-2026-11-24-1  2026-11-24 10:00        2     2        1        1          0        0  organizations.csv',
    'import-2026-11-24-2  2026-11-24 10:00        3     1        1        0          0        0         themes.csv',
    '',
  ])
  await undo('last')
  expect(await bringIn('themes.csv', 'id,name\ncare,Care\n')).toMatchObject({ id: 'import-2026-11-24-3' })
})

test('MUST leave the graph as it was', async () => {
  const before = await graphContent(database)
  await bringIn(
    'organizations.csv',
    'id,name,basedIn,source\nnew,New,Inventia,https://example.org/new\nwatch,,Inventia,https://example.org/new\n',
  )
  expect(await graphContent(database)).not.toEqual(before)
  const [{ result } = { result: undefined }] = await undo(first)
  expect(result).toMatchObject({ version: 3, changed: true })
  expect(await graphContent(database)).toEqual(before)
})

test('MUST refuse, with their names, while rows of another import refer to what would go, and take both back together', async () => {
  const before = await graphContent(database)
  await bringIn('organizations.csv', 'id,name\nnew,New\n')
  await bringIn('participations.csv', 'participant,event\nnew,talks\n')
  const advice = `Take these back too: untoc-graph undo ${second} ${first}`
  const message = `Cannot undo ${first}: other claims stand on it\n  ${second}: Participation new-at-talks names new in participant\n${advice}`
  await expect(undo(first)).rejects.toMatchObject({ code: 'REFUSED', message })
  expect((await cli('undo', first, '--dry-run')).stderr).toContain(message)
  const dry = await cli('undo', first, second, '--dry-run')
  expect(dry.stdout).toContain('Remove Participation new-at-talks\nNothing was written: this is what taking back')
  expect((await undo(first, second)).map(({ id }) => id)).toEqual([second, first])
  expect(await graphContent(database)).toEqual(before)
})

test('MUST refuse while rows of the seed refer to what would go', async () => {
  await bringIn('organizations.csv', 'id,name\nnew,New\n')
  await seed(database, { ...base, participation: [{ id: 'new-at-talks', participant: 'new', event: 'talks' }] })
  await expect(undo(first)).rejects.toThrow(
    /the seed: Participation new-at-talks names new in participant\nChange those rows of seed\/ first/,
  )
})

test('MUST refuse when another import adds to a node whose name would go', async () => {
  await bringIn('organizations.csv', 'id,name\nnew,New\n')
  await bringIn('organizations.csv', 'id,website\nnew,https://new.example\n')
  await expect(undo(first)).rejects.toThrow(`${second}: Organization new would be without a name`)
})

test('MUST refuse when claims that it set aside would disagree again', async () => {
  await bringIn('organizations.csv', 'id,website\nwatch,https://old.example\n')
  await bringIn('organizations.csv', 'id,website\nwatch,https://new.example\n', 'moved')
  await bringIn('organizations.csv', 'id,website,note\nwatch,https://new.example,seen\n')
  const third = 'import-2026-11-24-3'
  await expect(undo(second)).rejects.toThrow(
    /says "https:\/\/(old|new)\.example" of website, and the import import-2026-11-24-\d says/,
  )
  expect(
    await standingOn([second, third], { database, nouns: new Map(model.nouns.map((noun) => [noun.name, noun])) }),
  ).toEqual([])
  await undo(second, third)
  expect(await database.read("MATCH (o {id: 'watch'}) RETURN o.website AS website")).toEqual([
    { website: 'https://old.example' },
  ])
})

test('MUST keep a source that two imports name by its address while one of them stands', async () => {
  const page = 'https://example.org/page'
  await bringIn('themes.csv', `id,name,source\ncare,Care,${page}\n`)
  await bringIn('themes.csv', `id,name,source\nyouth,Youth,${page}\n`)
  await undo(first)
  expect(await database.read('MATCH (:Theme {id: "youth"})-[:STATED_BY]->(s) RETURN s.url AS url')).toEqual([
    { url: page },
  ])
})

test('MUST suggest the import that was meant', async () => {
  await bringIn('themes.csv', 'id,name\ncare,Care\n')
  await expect(undo('import-2026-11-24-11')).rejects.toThrow(
    `Cannot find the import "import-2026-11-24-11": did you mean "${first}"?`,
  )
  await undo(first)
  await expect(undo('last')).rejects.toThrow(
    'Cannot find the import "last": untoc-graph imports lists those that there are',
  )
})
