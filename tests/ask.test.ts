/** `untoc-graph ask`: a question on the command line, by the same answering as the server's. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { userFolder } from './support/cli.js'
import { seed } from './support/rows.js'
import { clearDatabase, testDatabase } from './support/test-database.js'

const database = testDatabase()
await clearDatabase(database)
await seed(database, {
  source: [{ id: 'report', title: 'Invented report', url: 'https://example.org/report', kind: 'OFFICIAL' }],
  country: [{ id: 'XAA', name: 'Inventia', source: 'report' }],
  instrument: [{ id: 'TIP', title: 'Invented protocol', shortTitle: 'Protocol', source: 'report' }],
  event: [
    { id: 'meeting', title: '=1+1', kind: 'MEETING', date: '2020-01-05', source: 'report' },
    { id: 'second-meeting', title: 'Second', kind: 'MEETING', date: '2020-01-06', source: 'report' },
  ],
})
await database.close()
const { cli, folder, write } = userFolder()
const between = ['events-between', '--from', '2020-01-01', '--to', '2020-12-31']

test('MUST list the questions when none is named', async () => {
  const { code, stdout } = await cli('ask')
  expect(code).toBe(0)
  for (const file of readdirSync(join(resolve(import.meta.dirname, '..'), 'queries'))) {
    expect(stdout).toMatch(new RegExp(`^ {2}${file.replace('.graphql', '')} +\\S`, 'm'))
  }
})

test('MUST describe the variables of a question as options, with an example to paste', async () => {
  const { code, stdout } = await cli('ask', 'events-between', '--help')
  expect(code).toBe(0)
  expect(stdout).toMatch(/--from <date> +First day, YYYY-MM-DD; needed/)
  expect(stdout).toMatch(/--limit <int> +Events at most, 1 to 500; 100 unless given/)
  expect(stdout).toContain('$ untoc-graph ask events-between --from 2022-01-01 --to 2022-12-31 --limit 100')
})

test('MUST print an answer as a table that says whether it is complete, and of which data', async () => {
  const { code, stdout } = await cli('ask', ...between)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^id +title +kind +date +sources$/m)
  expect(stdout).toMatch(/^meeting +=1\+1 +MEETING +2020-01-05 /m)
  expect(stdout).toMatch(/^2 rows, data version \d+, complete\n$/m)
})

test('MUST print CSV and JSON as the server gives them, and nothing else', async () => {
  const csv = await cli('ask', ...between, '--format', 'csv')
  const rows: Record<string, string>[] = parse(csv.stdout, { columns: true })
  expect(rows.map((row) => [row['id'], row['title'], row['complete']])).toEqual([
    ['meeting', "'=1+1", 'true'],
    ['second-meeting', 'Second', 'true'],
  ])
  const json = await cli('ask', ...between, '--format', 'json')
  expect(JSON.parse(json.stdout)).toMatchObject({
    question: 'events-between',
    dataVersion: expect.any(Number),
    data: { events: [{ id: 'meeting' }, { id: 'second-meeting' }] },
  })
})

test('MUST write a file that is there only when it is whole', async () => {
  const { code, stdout, stderr } = await cli('ask', ...between, '--format', 'xlsx', '--out', 'events.xlsx')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/Wrote events\.xlsx, data version \d+/)
  const [answer] = await readWorkbook(readFileSync(join(folder, 'events.xlsx')))
  expect(answer?.data.map((row) => row[0])).toEqual(['id', 'meeting', 'second-meeting'])
  write('old.csv', 'old')
  const refused = await cli('ask', 'treaty-status', '--country', 'XAB', '--format', 'csv', '--out', 'old.csv')
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('Cannot find country "XAB": did you mean "XAA"?')
  expect(readFileSync(join(folder, 'old.csv'), 'utf8')).toBe('old')
  expect(readdirSync(folder).toSorted()).toEqual(['events.xlsx', 'old.csv'])
  const nowhere = await cli('ask', ...between, '--format', 'csv', '--out', 'no/such/folder.csv')
  expect(nowhere.stderr).toContain('Cannot write no/such/folder.csv: there is no such folder')
  expect(nowhere.code).toBe(1)
})

test.each([
  [['events-betwen'], 'Cannot find question "events-betwen": did you mean "events-between"?'],
  [['events-between', '--form', '2020-01-01'], "unknown option '--form'"],
  [
    ['events-between', '--from', 'soon'],
    'Cannot use --from soon: expected a day such as 2020-07-28; from: First day, YYYY-MM-DD',
  ],
])('MUST call it wrong usage: ask %j', async (words, message) => {
  const { code, stdout, stderr } = await cli('ask', ...words)
  expect(stderr).toContain(message)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('MUST print QUESTIONS.md', async () => {
  const { code, stdout } = await cli('questions')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# Questions\n/)
  expect(stdout).toContain('`untoc-graph ask events-between --from 2022-01-01 --to 2022-12-31 --limit 100`')
})
