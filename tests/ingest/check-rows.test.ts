/** Every rule that a row can break, each with what the reader is told. */
import { expect, test } from 'vitest'
import { printProblems } from '../../src/ingest/problem.js'
import { problemsOf } from '../support/rows.js'
import type { SeedRows } from '../support/seed-folder.js'

const country = [{ id: 'XAA', name: 'Inventia' }]

async function printed(rows: SeedRows): Promise<string[]> {
  return printProblems(await problemsOf(rows))
    .split('\n')
    .slice(0, -1)
}

test('MUST find nothing wrong with rows that are right', async () => {
  const problems = await problemsOf({ country, organization: [{ id: 'watch', activeIn: 'XAA' }] })
  expect(problems).toEqual([])
  expect(printProblems(problems)).toBe('No problem found.')
})

test('MUST give each problem its place, what was found, what is allowed and the nearest', async () => {
  const problems = await problemsOf({ country, organization: [{ id: 'watch', activeIn: 'XAB' }] })
  expect(problems).toEqual([
    {
      file: 'seed/organization.csv',
      line: 2,
      column: 'activeIn',
      found: 'XAB',
      allowed: 'Country',
      message: 'Cannot find Country "XAB": did you mean "XAA"?',
      nearest: 'XAA',
    },
  ])
  expect(printProblems(problems)).toBe(
    'seed/organization.csv:2 activeIn: Cannot find Country "XAB": did you mean "XAA"?\n1 problem in 1 file',
  )
})

test('MUST print the problems of all files at once', async () => {
  const text = printProblems(
    await problemsOf({ country: [{ id: 'XAA', kind: 'KINGDOM' }], theme: [{ id: 'care', source: 'nowhere' }] }),
  )
  expect(text.split('\n').at(-1)).toBe('2 problems in 2 files')
})

test('MUST refuse an id that is empty or of another form', async () => {
  const allowed = 'letters A to Z and a to z, digits and hyphens, beginning with a letter or digit'
  expect(
    await printed({
      theme: [
        { id: '', name: 'Care' },
        { id: '-aid', name: 'Aid' },
        { id: 'übung', name: 'Practice' },
      ],
    }),
  ).toEqual([
    'seed/theme.csv:2 id: A row of Theme needs an id',
    `seed/theme.csv:3 id: Cannot use the id "-aid": allowed are ${allowed}`,
    `seed/theme.csv:4 id: Cannot use the id "übung": allowed are ${allowed}`,
  ])
})

test('MUST refuse an id that a node of another noun has', async () => {
  expect(await printed({ crime: [{ id: 'care' }], theme: [{ id: 'care' }] })).toEqual([
    'seed/theme.csv:2 id: The id "care" is that of a Crime in seed/crime.csv:2: ids are unique across all files',
  ])
})

test('MUST refuse a row that is there twice', async () => {
  expect(
    await printed({
      theme: [
        { id: 'care', name: 'Care' },
        { id: 'care', name: 'Care' },
      ],
    }),
  ).toEqual(['seed/theme.csv:3: The row is the same as seed/theme.csv:2: delete one'])
})

test('MUST refuse a required column that all rows of a node leave empty', async () => {
  expect(
    await printed({
      country: [
        { id: 'XAA', name: '' },
        { id: 'XAA', name: '', iso2: 'XA' },
      ],
    }),
  ).toEqual(['seed/country.csv:2 name: Country "XAA" needs a value here: all of its rows leave it empty'])
})

test('MUST refuse a relationship to a node of a noun that is not allowed, and name those that are', async () => {
  expect(
    await printed({
      country,
      crime: [{ id: 'arson' }],
      event: [{ id: 'talks', organizers: 'arson', crimes: 'XAA', host: 'nowhere' }],
    }),
  ).toEqual([
    'seed/event.csv:2 host: Cannot find Country "nowhere"',
    'seed/event.csv:2 organizers: "arson" is a Crime, allowed is Country, Group or Organization',
    'seed/event.csv:2 crimes: "XAA" is a Country, allowed is Crime',
  ])
})

test('MUST refuse a row without a source, but for a source itself, and a source that is not there', async () => {
  expect(
    await printed({
      source: [{ id: 'own-page' }],
      theme: [
        { id: 'aid', source: 'own-pag' },
        { id: 'care', source: '' },
        { id: 'law', source: 'care' },
      ],
    }),
  ).toEqual([
    'seed/theme.csv:2 source: Cannot find source "own-pag": did you mean "own-page"?',
    'seed/theme.csv:3 source: Every row names its source: give an id of source.csv',
    'seed/theme.csv:4 source: Cannot find source "care": add its row to source.csv, or use one that is there',
  ])
})

test('MUST name both rows of a disagreement, until one is rejected with a reason', async () => {
  const other = { id: 'watch', name: 'Watch International' }
  expect(await printed({ organization: [{ id: 'watch', name: 'Watch' }, other] })).toEqual([
    'seed/organization.csv:3 name: "Watch International" disagrees with "Watch" in seed/organization.csv:2, for the same Organization "watch": ' +
      'correct one, or write into the column "rejected" of one why it is not used',
  ])
  expect(
    await printed({
      organization: [
        { id: 'watch', name: 'Watch' },
        { ...other, rejected: 'an older name' },
      ],
    }),
  ).toEqual([])
})

test('MUST skip a rejected row, whatever its cells, and refuse a relationship to a node that only such rows state', async () => {
  expect(
    await printed({
      theme: [{ id: 'care', name: 'Care', source: 'nowhere', basis: 'GUESSED', rejected: 'no source' }],
      organization: [{ id: 'watch', concernedWith: 'care' }],
    }),
  ).toEqual(['seed/organization.csv:2 concernedWith: Cannot find Theme "care"'])
})
