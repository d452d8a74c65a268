/** Every rule that a single cell can break, each with what the reader is told. */
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

test('MUST refuse a value that the schema does not list, and suggest the nearest', async () => {
  expect(
    await printed({ organization: [{ id: 'watch', kind: 'ngo' }], event: [{ id: 'talks', mode: 'BY_POST' }] }),
  ).toEqual([
    'seed/event.csv:2 mode: Cannot use "BY_POST": allowed is IN_PERSON, ONLINE, HYBRID',
    'seed/organization.csv:2 kind: Cannot use "ngo": allowed is NGO, ACADEMIA, PRIVATE_SECTOR, INTERNATIONAL, GOVERNMENT, NETWORK: did you mean "NGO"?',
  ])
})

test('MUST refuse what is not a whole number', async () => {
  const message = (found: string) =>
    `Cannot use "${found}": allowed is a whole number such as 12, without spaces, points or commas`
  expect(
    await printed({
      event: [
        { id: 'a', participantCount: '1,200' },
        { id: 'b', participantCount: 'many' },
        { id: 'c', participantCount: '007' },
      ],
    }),
  ).toEqual([
    `seed/event.csv:2 participantCount: ${message('1,200')}`,
    `seed/event.csv:3 participantCount: ${message('many')}`,
    `seed/event.csv:4 participantCount: ${message('007')}`,
  ])
})

test('MUST refuse what is not a date, in a date column and as of', async () => {
  const allowed =
    'a date as precise as its source (EDTF level 0 or 1) such as 2010, 2010-05, 2010-05-12, 2018~ or 2014/2016'
  expect(
    await printed({
      event: [
        { id: 'a', date: '12.5.2010' },
        { id: 'b', date: '2010-02-30' },
        { id: 'c', asOf: 'c. 2018' },
      ],
    }),
  ).toEqual([
    `seed/event.csv:2 date: Cannot use "12.5.2010": allowed is ${allowed}`,
    `seed/event.csv:3 date: Cannot use "2010-02-30": allowed is ${allowed}`,
    `seed/event.csv:4 asOf: Cannot use "c. 2018": allowed is ${allowed}`,
  ])
})

test('MUST refuse a basis and a confidence that are not listed', async () => {
  expect(await printed({ theme: [{ id: 'care', basis: 'GUESSED', confidence: 'high' }] })).toEqual([
    'seed/theme.csv:2 basis: Cannot use "GUESSED": allowed is NAMED, SUGGESTED or an empty cell',
    'seed/theme.csv:2 confidence: Cannot use "high": allowed is HIGH, MEDIUM, LOW or an empty cell: did you mean "HIGH"?',
  ])
})

test('MUST refuse blanks around texts and list values, empty list values and values given twice', async () => {
  expect(
    await printed({
      country,
      crime: [
        { id: 'arson', name: ' Arson', aliases: 'fire; blaze' },
        { id: 'theft', aliases: 'stealing;;robbery' },
      ],
      organization: [{ id: 'watch', activeIn: 'XAA;XAA' }],
    }),
  ).toEqual([
    'seed/crime.csv:2 name: There is a blank before or after the text: delete it',
    'seed/crime.csv:2 aliases: There is a blank before or after "blaze": delete it',
    'seed/crime.csv:3 aliases: Cannot use "": allowed is texts parted by ; with none left empty',
    'seed/organization.csv:2 activeIn: "XAA" stands twice in the cell: delete one',
  ])
})

test('MUST refuse text that was saved or opened in another encoding', async () => {
  expect(
    await printed({
      theme: [
        { id: 'a', name: 'Protecci\uFFFDn' },
        { id: 'b', name: 'ProtecciÃ³n' },
        { id: 'c', name: 'Care\u200B' },
        { id: 'd', name: 'Proteccio\u0301n' },
      ],
    }),
  ).toEqual([
    'seed/theme.csv:2 name: A character could not be read: save the file as UTF-8',
    'seed/theme.csv:3 name: Letters look garbled, as when UTF-8 is opened as Latin-1: save the file as UTF-8, read as UTF-8',
    'seed/theme.csv:4 name: There is a character that cannot be seen (U+200B): delete it',
    'seed/theme.csv:5 name: Letters and their marks are stored apart: save the text in Unicode form NFC',
  ])
})
