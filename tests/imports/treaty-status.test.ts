import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readTreatyStatus } from '../../src/ingest/from/treaty-status/read-treaty-status.js'

const files = join(import.meta.dirname, 'files')
const html = readFileSync(join(files, 'treaty-status.html'), 'utf8')
const read = (text: string, options: { instrument?: string; asOf?: string } = {}) =>
  readTreatyStatus(Buffer.from(text), { name: 'table', ...options })
const short = ({ rows }: Awaited<ReturnType<typeof read>>, noun = 'TreatyAction') =>
  rows
    .filter((row) => row.noun === noun)
    .map(({ id, cells }) => `${id} ${cells['kind'] ?? ''} ${cells['date'] ?? ''}`.trim())

const header = 'Participant,Signature,"Ratification, Acceptance (A), Approval (AA), Accession (a), Succession (d)"'
const pasted = `"STATUS AS AT : 24-11-2026 05:00:18 EDT",,\n"12. United Nations Convention against Transnational Organized Crime",,\n${header}\nKenya,,17 Jul 2005 a\nIreland 3,14-Nov-01,2011-07-18\n`

test('MUST read a saved page: each kind of action, names with footnotes, nothing of the other tables', async () => {
  const found = await readTreatyStatus(Buffer.from(html), { name: 'treaty-status.html' })
  expect(found.problems).toEqual([])
  expect(short(found)).toEqual([
    'AUT-TIP-signature SIGNATURE 2001-11-11',
    'AUT-TIP-consent RATIFICATION 2006-10-16',
    'BHR-TIP-consent ACCESSION 2005-07-08',
    'CIV-TIP-consent ACCESSION 2013-11-26',
    'EUE-TIP-signature SIGNATURE 2001-11-11',
    'EUE-TIP-consent APPROVAL 2007-10-07',
    'VAT-TIP-consent ACCESSION 2018-04-15',
    'IRN-TIP-signature SIGNATURE 2001-11-11',
    'KEN-TIP-consent ACCESSION 2006-02-06',
    'MNE-TIP-consent SUCCESSION 2007-11-24',
    'NLD-TIP-signature SIGNATURE 2001-11-11',
    'NLD-TIP-consent ACCEPTANCE 2006-08-28',
    'TUR-TIP-signature SIGNATURE 2001-11-14',
    'TUR-TIP-consent RATIFICATION 2004-04-26',
  ])
})

test('MUST say of which page and day each row is, and that the table of that day is whole', async () => {
  const { rows } = await readTreatyStatus(Buffer.from(html), { name: 'treaty-status.html' })
  expect(rows.slice(0, 3)).toMatchObject([
    {
      noun: 'Source',
      id: 'untc-xviii-12-a-2026-11-24',
      cells: {
        kind: 'OFFICIAL',
        published: '2026-11-24',
        title: 'United Nations Treaty Collection, chapter XVIII 12 a: status as at 2026-11-24',
      },
    },
    {
      noun: 'Instrument',
      id: 'TIP',
      cells: { participantsAsOf: '2026-11-24', completeAsOf: '2026-11-24', source: 'untc-xviii-12-a-2026-11-24' },
    },
    {
      noun: 'TreatyAction',
      line: 14,
      cells: {
        country: 'AUT',
        instrument: 'TIP',
        asOf: '2026-11-24',
        source: 'untc-xviii-12-a-2026-11-24',
        locator: "participants' table",
      },
    },
  ])
})

test('MUST keep declarations word for word, by country and by the articles of the instruments that they name', async () => {
  const { rows, notes } = await readTreatyStatus(Buffer.from(html), { name: 'treaty-status.html' })
  expect(
    rows
      .filter((row) => row.noun === 'Declaration')
      .map(({ id, cells }) => ({ id, text: cells['text'], date: cells['date'], article: cells['article'] })),
  ).toEqual([
    {
      id: 'BHR-TIP-declaration-1',
      date: undefined,
      article: 'TIP-15',
      text: 'Reservation:\nInvented: Bahrain does not consider itself bound by article 15, paragraph 2, of the Protocol, nor by article 30 of its Penal Code.',
    },
    {
      id: 'EUE-TIP-declaration-1',
      date: undefined,
      article: 'TIP-5;UNTOC-36',
      text: 'Declaration:\nInvented: the Union declares that article 5 of the Protocol and article 36 (3) of the Convention concern its competence.\nSecond paragraph, word for word.',
    },
    {
      id: 'EUE-TIP-declaration-2',
      date: '2007-05-12',
      article: undefined,
      text: 'Declaration concerning territory:\n12 May 2007\nInvented: without an article.',
    },
    {
      id: 'VNM-TIP-declaration-1',
      date: undefined,
      article: undefined,
      text: 'Invented: a text without a heading of its own.',
    },
  ])
  expect(notes).toEqual(['Not taken from below the table: Objections, End Note'])
})

test('MUST read the XML download, in Latin-1 and with escaped HTML in its cells, once told its day', async () => {
  const bytes = readFileSync(join(files, 'treaty-status.xml'))
  const found = await readTreatyStatus(bytes, { name: 'treaty-status.xml', asOf: '2026-11-24' })
  expect(found.problems).toEqual([])
  expect(short(found)).toEqual([
    'ARG-SOM-signature SIGNATURE 2001-11-11',
    'ARG-SOM-consent RATIFICATION 2003-12-20',
    'CIV-SOM-consent ACCESSION 2013-11-26',
    'TUR-SOM-consent APPROVAL 2014-03-02',
  ])
  expect(found.rows.find((row) => row.noun === 'Declaration')?.cells).toMatchObject({
    text: 'Reservation:\nInvented: Argentina makes a reservation to article 20 (2) of the Protocol.',
    country: 'ARG',
    instrument: 'SOM-PROTOCOL',
    article: 'SOM-20',
  })
  expect((await readTreatyStatus(bytes, { name: 'treaty-status.xml' })).problems).toEqual([
    expect.objectContaining({
      line: 0,
      allowed: 'a day such as 2026-11-24',
      message: expect.stringContaining('say it with --as-of'),
    }),
  ])
})

test('MUST read a table pasted into CSV, with commas, semicolons or tabs and the days of a spreadsheet', async () => {
  const wanted = [
    'KEN-UNTOC-consent ACCESSION 2005-07-17',
    'IRL-UNTOC-signature SIGNATURE 2001-11-14',
    'IRL-UNTOC-consent RATIFICATION 2011-07-18',
  ]
  const found = await read(pasted)
  expect({ problems: found.problems, actions: short(found) }).toEqual({ problems: [], actions: wanted })
  expect(found.notes).toEqual([
    'The file gives no total of parties to compare its 2 consents with: check that the table is whole',
  ])
  const tabs =
    'participant\tSIGNATURE\tRatification, Accession(a)\nKenya\t\t17 Jul 2005 a\nIreland\t14 Nov 2001\t18 Jul 2011\n'
  expect(short(await read(tabs, { instrument: 'UNTOC', asOf: '2026-11-24' }))).toEqual(wanted)
  expect(short(await read(tabs.replaceAll('\t', ';'), { instrument: 'XVIII-12', asOf: '2026-11-24' }))).toEqual(wanted)
})

test('MUST read a table pasted into a workbook, where the spreadsheet made days of some cells', async () => {
  const text = (value: string) => ({ type: String, value })
  const rows = [
    [text('Status as at: 24-11-2026'), null, null],
    [text('XVIII 12. c Protocol against the Illicit Manufacturing of and Trafficking in Firearms'), null, null],
    [text('Participant'), text('Signature'), text('Ratification, Accession(a)')],
    [text('Kenya'), null, text('6 Feb 2006 a')],
    [
      text('Austria'),
      { type: Date, value: new Date(Date.UTC(2002, 11, 13)), format: 'd-mmm-yy' },
      { type: Date, value: new Date(Date.UTC(2014, 10, 10)), format: 'd-mmm-yy' },
    ],
  ]
  const bytes = await writeExcel(rows).toBuffer()
  const found = await readTreatyStatus(bytes, { name: 'table.xlsx' })
  expect({ problems: found.problems, actions: short(found) }).toEqual({
    problems: [],
    actions: [
      'KEN-FIREARMS-consent ACCESSION 2006-02-06',
      'AUT-FIREARMS-signature SIGNATURE 2002-12-13',
      'AUT-FIREARMS-consent RATIFICATION 2014-11-10',
    ],
  })
})
