/** Reading seed files: whatever cannot be read as a row is a problem with its place, beside the rows that can. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { seedTemplate } from '../../src/ingest/seed-template.js'
import { nounNamed } from '../../src/model/read-model.js'
import { model } from '../support/rows.js'

const theme = nounNamed(model, 'Theme')
const nouns = { nouns: [theme] }
const header = 'id,name,description,basis,confidence,asOf,source,locator,rejected'
const parent = await mkdtemp(join(tmpdir(), 'untoc-read-'))
const folder = join(parent, 'seed')
await mkdir(folder)
afterAll(() => rm(parent, { recursive: true, force: true }))

async function read(text: string | Buffer) {
  await writeFile(join(folder, 'theme.csv'), text)
  return readSeeds(folder, nouns)
}

test('MUST name the header that a file needs', () => {
  expect(seedTemplate(theme)).toBe(header)
})

test('MUST read cells by column, leave out empty ones and keep the line on which each row begins', async () => {
  const { rows, problems } = await read(`${header}\ncare,Care,"Two\nlines, quoted",,,,page,,\n\naid,Aid,,,,,page,,\n`)
  expect(problems).toEqual([])
  expect(rows).toMatchObject([
    {
      noun: 'Theme',
      id: 'care',
      file: 'seed/theme.csv',
      line: 2,
      cells: { name: 'Care', description: 'Two\nlines, quoted', source: 'page' },
    },
    { noun: 'Theme', id: 'aid', file: 'seed/theme.csv', line: 5, cells: { name: 'Aid', source: 'page' } },
  ])
})

test('MUST read a file with a byte order mark and Windows line ends as the same rows', async () => {
  const plain = await read(`${header}\ncare,Care,,,,,page,,\n`)
  const windows = await read(`\uFEFF${header}\r\ncare,Care,,,,,page,,\r\n`)
  expect(windows).toEqual(plain)
})

test('MUST name each column that is unknown, missing or twice, with the nearest one', async () => {
  const { rows, problems } = await read(
    'id,naem,description,description,basis,confidence,asOf,source,locator,rejected\ncare,Care,,,,,,page,,\n',
  )
  expect(rows).toEqual([])
  expect(problems.map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
    ['seed/theme.csv', 1, 'naem', 'Theme has no column "naem": did you mean "name"?'],
    ['seed/theme.csv', 1, 'name', `The column "name" is missing: the header must be ${header}`],
    ['seed/theme.csv', 1, 'description', 'The column "description" stands twice in the header'],
  ])
})

test('MUST name another order of the columns, and a file without a header', async () => {
  const other = await read('name,id,description,basis,confidence,asOf,source,locator,rejected\n')
  expect(other.problems.map(({ message }) => message)).toEqual([
    `The columns are in another order: the header must be ${header}`,
  ])
  const empty = await read('')
  expect(empty.problems.map(({ column }) => column)).toEqual(header.split(','))
})

test('MUST name a row with another number of cells and read the others', async () => {
  const { rows, problems } = await read(`${header}\ncare,Care, with a comma,,,,,page,,\naid,Aid,,,,,page,,\n`)
  expect(rows.map(({ id }) => id)).toEqual(['aid'])
  expect(problems).toEqual([
    {
      file: 'seed/theme.csv',
      line: 2,
      column: '',
      found: '10',
      allowed: '9',
      message:
        'The row has 10 cells, the header 9: a comma may be missing or too many, or a text with a comma needs quotation marks',
    },
  ])
})

test('MUST name the row at which quotation marks go wrong', async () => {
  const open = await read(`${header}\naid,Aid,,,,,page,,\ncare,"Care,,,,,page,,\n`)
  expect(open.problems).toMatchObject([
    {
      line: 3,
      found: 'CSV_QUOTE_NOT_CLOSED',
      message:
        'A quotation mark opens in or after this row and never closes: put quotation marks around the whole cell, and write each one inside it twice ("")',
    },
  ])
  const inside = await read(`${header}\ncare,Care "and" more,,,,,page,,\n`)
  expect(inside.problems).toMatchObject([{ line: 2, found: 'INVALID_OPENING_QUOTE' }])
})

test('MUST name a missing file with the header it needs, and a file that no noun has', async () => {
  await rm(join(folder, 'theme.csv'), { force: true })
  await writeFile(join(folder, 'themes.csv'), header)
  const { problems } = await readSeeds(folder, nouns)
  expect(problems.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['seed/themes.csv', 0, 'No noun in schema/ has this file: did you mean "theme.csv"?'],
    ['seed/theme.csv', 0, `The file is missing: it needs at least the header ${header}`],
  ])
})
