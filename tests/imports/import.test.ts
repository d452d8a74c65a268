/** An import as a user does it at a terminal: the plan, what is refused, what is left out, whose claim counts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { userFolder } from '../support/cli.js'
import { graphContent } from '../support/graph-content.js'
import { seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { folder, write, cli } = userFolder()
afterAll(() => database.close())

const base = {
  source: [{ id: 'own-page', title: 'Own page', url: 'https://example.org/own', kind: 'PRESS' }],
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fictia' },
  ],
  crime: [{ id: 'arson', name: 'Arson' }],
  organization: [{ id: 'watch', name: 'Watch', website: 'https://old.example', worksOn: 'arson', source: 'own-page' }],
}
beforeEach(async () => {
  await clearDatabase(database)
  await seed(database, base)
})

const today = () => new Date().toISOString().slice(0, 10)
const watch = () =>
  database.read(
    "MATCH (o:Organization {id: 'watch'}) RETURN o.website AS website, [(o)-[:WORKS_ON]->(c) | c.id] AS worksOn, [(o)-[:BASED_IN]->(c) | c.id] AS basedIn",
  )

test('MUST print the plan with its rows, and what was done by rule', async () => {
  write(
    'organizations.csv',
    'Name;Based in;Website;Source\nWatch;Inventia;;own-page\nNew Body;Fictia;https://new.example;own-page\n',
  )
  const { code, stdout } = await cli('import', 'organizations.csv')
  expect(code).toBe(0)
  expect(stdout.replace(/[0-9a-f]{12}/, 'HASH').split('\n')).toEqual([
    'organizations.csv has its columns parted by semicolons',
    'organizations.csv: 2 rows read as Organization',
    'By rule:',
    '  "Watch" is the Organization watch, which is there already (organizations.csv:2)',
    '  no id given, made from name: new-body (organizations.csv:3)',
    '  "Inventia" is XAA (organizations.csv:2)',
    '  "Fictia" is XAB (organizations.csv:3)',
    'Create 1, Update 1, Unchanged 0, Skipped 0',
    '  Create Organization new-body (organizations.csv:3)',
    '  Update Organization watch: basedIn unknown -> ["XAA"] (organizations.csv:2)',
    `Written as import-${today()}-1: data version 2, HASH. To take it back: untoc-graph undo import-${today()}-1`,
    '',
  ])
  expect(await watch()).toEqual([{ website: 'https://old.example', worksOn: ['arson'], basedIn: ['XAA'] }])
  const again = await cli('import', 'organizations.csv')
  expect(again.stdout).toContain(
    'Create 0, Update 0, Unchanged 2, Skipped 0\n  Unchanged Organization watch (organizations.csv:2)',
  )
  expect(again.stdout).toMatch(/Nothing to write: data version 2, [0-9a-f]{12}\n$/)
})

test('MUST write nothing in a dry run', async () => {
  const before = await graphContent(database)
  write('organizations.csv', 'name,source\nNew Body,own-page\n')
  const { code, stdout } = await cli('import', 'organizations.csv', '--dry-run')
  expect({ code, last: stdout.trimEnd().split('\n').slice(-2) }).toEqual({
    code: 0,
    last: ['  Create Organization new-body (organizations.csv:2)', 'Nothing was written: this was a dry run'],
  })
  expect(await graphContent(database)).toEqual(before)
})

const bad =
  'Name,Kind,Based in,Works on,Source\nGood Body,NGO,Inventia,arson,own-page\nBad Body,NGOs,Inventa,arson,\nOther Body,,,,own-page\n"Too, many",,,,own-page,x\n'
const badLines = [
  'organizations.csv:3 source: Every row names its source: give an address (https://...) or the id of a source, or one for all rows with --source',
  'organizations.csv:3 basedIn: Cannot find Country "Inventa": did you mean "Inventia"?',
  'organizations.csv:3 kind: Cannot use "NGOs": allowed is NGO, ACADEMIA, PRIVATE_SECTOR, INTERNATIONAL, GOVERNMENT, NETWORK: did you mean "NGO"?',
  'organizations.csv:5: The row has 6 cells, the header 5: a sign between two cells may be missing or too many, or a text that holds one needs quotation marks',
]

test('MUST name every problem at once with line and column, and write nothing', async () => {
  write('organizations.csv', bad)
  const { code, stderr, stdout } = await cli('import', 'organizations.csv')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  for (const line of badLines) expect(stderr.split('\n')).toContain(line)
  expect(stderr).toContain(
    '4 problems in 1 file\nNothing was written: 4 problems. Mend them, or leave these rows out with --skip-bad.',
  )
  expect((await datasetState(database)).dataset?.version).toBe(1)
})

test('MUST leave bad rows out when told, and list them in a file that can be mended and imported', async () => {
  write('organizations.csv', bad)
  const { code, stdout } = await cli('import', 'organizations.csv', '--skip-bad')
  expect(code).toBe(0)
  expect(stdout).toContain(
    'Create 2, Update 0, Unchanged 0, Skipped 2\n  Create Organization good-body (organizations.csv:2)',
  )
  for (const line of badLines) expect(stdout).toContain(`  Skipped ${line}`)
  expect(stdout).toContain(
    'Left out: 2 rows, with the reasons in organizations.csv.left-out.csv; mend them there and import that file',
  )
  const left = readFileSync(join(folder, 'organizations.csv.left-out.csv'), 'utf8')
  expect(left.split('\n')[0]).toBe('\uFEFFName,Kind,Based in,Works on,Source,reason')
  write(
    'organizations.csv.left-out.csv',
    left.replace('NGOs,Inventa,arson,,', 'NGO,Inventia,arson,own-page,').replace('own-page,x,', 'own-page,'),
  )
  const mended = await cli('import', 'organizations.csv.left-out.csv')
  expect(mended.stdout).toContain('Create 2, Update 0, Unchanged 0, Skipped 0\n  Create Organization bad-body')
})

test('MUST leave out too what stands on a row that is left out', async () => {
  write(
    'organizations.csv',
    'id,name,partOf,source\nparent,Parent,nowhere,own-page\nchild,Child,parent,own-page\nalone,Alone,,own-page\n',
  )
  const { stdout } = await cli('import', 'organizations.csv', '--skip-bad')
  expect(stdout).toContain('Create 1, Update 0, Unchanged 0, Skipped 2\n  Create Organization alone')
})

test('MUST name both claims that disagree, and let a reason decide', async () => {
  write('organizations.csv', 'id,website,source\nwatch,https://new.example,own-page\n')
  const refused = await cli('import', 'organizations.csv')
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain(
    'organizations.csv:2 website: "https://new.example" disagrees with "https://old.example" in the seed, for the same Organization "watch"',
  )
  expect(refused.stderr).toContain('Where yours is right and another is not, say why: --reject-other "<reason>".')
  const before = await graphContent(database)
  const { code, stdout } = await cli('import', 'organizations.csv', '--reject-other', 'the site has moved')
  expect(code).toBe(0)
  expect(stdout).toContain(
    'rejected unknown -> ["the site has moved"], website "https://old.example" -> "https://new.example" (organizations.csv:2, sets aside what disagrees)',
  )
  expect(await watch()).toEqual([{ website: 'https://new.example', worksOn: ['arson'], basedIn: [] }])
  // A seed of the same rows leaves the decision alone.
  expect(await seed(database, base)).toMatchObject({ changed: false })
  expect((await cli('undo', 'last')).code).toBe(0)
  expect(await watch()).toEqual([{ website: 'https://old.example', worksOn: ['arson'], basedIn: [] }])
  expect(await graphContent(database)).toEqual(before)
})

test('MUST keep a row with a reason in "rejected" without using it', async () => {
  write('organizations.csv', 'id,website,source,rejected\nwatch,https://new.example,own-page,not its own site\n')
  expect((await cli('import', 'organizations.csv')).code).toBe(0)
  expect(await watch()).toMatchObject([{ website: 'https://old.example' }])
})

test('MUST refuse a database without a seed, a file that is not there and wrong usage', async () => {
  write('organizations.csv', 'name,source\nNew Body,own-page\n')
  expect(await cli('import', 'nowhere.csv')).toMatchObject({
    code: 1,
    stderr: 'Cannot read the file "nowhere.csv": there is none at this place\n',
  })
  expect(await cli('import', 'organizations.csv', '--noun', 'organisation')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('did you mean "organization"?'),
  })
  expect(await cli('import')).toMatchObject({ code: 2 })
  const whole = await cli('import', 'organizations.csv', '--from', 'treaty-status', '--skip-bad')
  expect(whole.stderr).toBe('--skip-bad and --from treaty-status do not go together: the table counts as whole\n')
  await clearDatabase(database)
  expect((await cli('import', 'organizations.csv')).stderr).toContain(
    'The database holds no data set yet: write the seed first',
  )
})
