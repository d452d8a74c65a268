import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTreatyStatus } from '../../src/ingest/from/treaty-status/read-treaty-status.js'

const html = readFileSync(join(import.meta.dirname, 'files/treaty-status.html'), 'utf8')
const told = { instrument: 'TIP', asOf: '2026-11-24' }
const header = 'Participant,Signature,Ratification'
const read = (text: string, options: { instrument?: string; asOf?: string } = {}) =>
  readTreatyStatus(Buffer.from(text, 'latin1'), { name: 'table', ...options })
const problems = async (...given: Parameters<typeof read>) => (await read(...given)).problems
const cells = async (row: string) =>
  (await read(`${header}\n${row}\n`, told)).problems.map(({ column, found, allowed, message }) => ({
    column,
    found,
    allowed,
    message,
  }))

test.each([
  ['%PDF-1.7', 'a PDF: save the page as HTML, or take its XML download'],
  ['{"rows":[]}', 'JSON'],
  ['', 'an empty file'],
  ['PK\u0003\u0004 not a workbook', 'a workbook that cannot be read: save it as .xlsx or as CSV'],
  ['From: <Saved by Blink>\nMIME-Version: 1.0\n', 'a web archive (MHTML): save the page as "Webpage, HTML only"'],
  ['Country,Signed,Ratified\nKenya,,2004\n', 'rows that begin with "Country | Signed | Ratified"'],
  [`${header},Notes\nKenya,,16 Jun 2004 a,\n`, 'rows that begin with "Participant | Signature | Ratification | Notes"'],
  ['<html><body><p>Service unavailable</p></body></html>', 'no table'],
  [
    '<html><table><tr><td>Participant</td><td>Territories</td></tr></table></html>',
    'tables that begin with "Participant | Territories"',
  ],
  ['<?xml version="1.0"?><Error>maintenance</Error>', 'XML with the root Error without Treaty/Participants'],
  ['Participant,Signature,"Ratification\nKenya,,16 Jun 2004 a\n', 'a table that cannot be read (CSV_QUOTE_NOT_CLOSED)'],
])('MUST refuse whole, with what it expected and found: %s', async (text, found) => {
  const given = await read(text, told)
  expect(given.rows).toEqual([])
  expect(given.problems).toEqual([
    expect.objectContaining({
      found,
      message: expect.stringContaining(
        `expected the columns Participant, Signature, and Ratification, Acceptance (A), Approval (AA), Accession (a), Succession (d); found ${found}. Nothing was read`,
      ),
    }),
  ])
})

test('MUST refuse a second such table in one file rather than choose', async () => {
  const table = /<table id="[^"]*tblgrid"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
  expect(await problems(html.replace('<h3>End Note', `${table}<h3>End Note`))).toEqual([
    expect.objectContaining({ found: 'two such tables in one file' }),
  ])
})

test('MUST ask for the treaty and the day where the file is silent, and refuse what contradicts it', async () => {
  const silent = `${header}\nKenya,,16 Jun 2004 a\n`
  expect((await problems(silent)).map(({ message }) => message)).toEqual([
    'The file does not say which treaty it is of: say it with --instrument: allowed are TIP (XVIII-12-a), SOM-PROTOCOL (XVIII-12-b), FIREARMS (XVIII-12-c), UNTOC (XVIII-12)',
    'The file does not say of which day it is ("Status as at: ..."): say it with --as-of, a day such as 2026-11-24',
  ])
  expect((await problems(silent, { instrument: 'UNCAC', asOf: '2026-13-01' })).map(({ found }) => found)).toEqual([
    'UNCAC',
    '2026-13-01',
  ])
  expect(
    (await problems(html, { instrument: 'UNTOC', asOf: '2026-11-23' })).map(({ message }) => message.slice(0, 72)),
  ).toEqual([
    'The file is of TIP (XVIII-12-a), but the option says UNTOC: allowed are ',
    'The file says its status is as at 2026-11-24, but the option says 2026-1',
  ])
  expect((await problems(html.replaceAll('XVIII-12-a', 'XVIII-14')))[0]?.message).toContain(
    'The file is of the treaty XVIII-14, which the graph does not hold',
  )
})

test('MUST name each cell that it cannot read, with what is allowed there', async () => {
  const consent = 'an empty cell or a day such as 18 Oct 2004, followed by A, AA, a or d where it is no ratification'
  const signature = 'an empty cell or a day such as 12 Dec 2000'
  expect(await cells('Kenya,12 Dec 2000 a,16/06/2004\nAustria,31 Feb 2001,15 Sep 2005 s\nMalta,,')).toEqual([
    {
      column: 'Signature',
      found: '12 Dec 2000 a',
      allowed: signature,
      message: `Cannot read "12 Dec 2000 a" of Kenya: allowed is ${signature}`,
    },
    {
      column: 'Ratification',
      found: '16/06/2004',
      allowed: consent,
      message: `Cannot read "16/06/2004" of Kenya: allowed is ${consent}`,
    },
    {
      column: 'Signature',
      found: '31 Feb 2001',
      allowed: signature,
      message: `Cannot read "31 Feb 2001" of Austria: allowed is ${signature}`,
    },
    {
      column: 'Ratification',
      found: '15 Sep 2005 s',
      allowed: consent,
      message: `Cannot read "15 Sep 2005 s" of Austria: allowed is ${consent}`,
    },
    expect.objectContaining({ found: 'Malta', allowed: 'a day in one column at least' }),
  ])
  expect(await cells('Kenya,,1 Jan 2027 a')).toEqual([
    expect.objectContaining({ found: '1 Jan 2027 a', allowed: 'a day up to 2026-11-24' }),
  ])
})

test('MUST name each participant that it cannot place: misspelt, ambiguous, withdrawn, twice; a former State is a note', async () => {
  const rows = [
    'Keyna,,16 Jun 2004 a',
    'Korea,,5 Nov 2015',
    '[Austria],,15 Sep 2005',
    'Malta,,24 Sep 2003',
    'Malta 3,,24 Sep 2003',
    'Yugoslavia (former) 2,12 Dec 2000,',
    '',
  ]
  const found = await read(`${header}\n${rows.join('\n')}`, told)
  expect(
    found.problems.map(({ line, found: name, nearest, message }) => ({
      line,
      name,
      nearest,
      message: message.slice(0, 40),
    })),
  ).toEqual([
    { line: 2, name: 'Keyna', nearest: 'Kenya', message: 'Cannot find the country "Keyna": did you' },
    { line: 3, name: 'Korea', nearest: undefined, message: '"Korea" may be KOR or PRK: write which' },
    { line: 4, name: '[Austria]', nearest: undefined, message: '"[Austria]" stands in brackets, which is' },
    { line: 6, name: 'Malta 3', nearest: undefined, message: 'Malta 3 stands in the table twice, first' },
  ])
  expect(found.notes[0]).toBe(
    'Line 7: the row of "Yugoslavia (former)" was left out: the State is no more, and its successors have rows of their own',
  )
})

test('MUST not say that a table is whole when a row is missing from it or cannot be read', async () => {
  const cut = html.replace(/<tr>\s*<td>Türkiye[\s\S]*?<\/tr>/, '')
  const found = await readTreatyStatus(Buffer.from(cut), { name: 'cut.html' })
  expect(found.problems).toEqual([
    expect.objectContaining({
      found: '8',
      allowed: '9',
      message: 'The file says 9 parties, its table has 8 that can be read: the table is not whole, or a row is wrong',
    }),
  ])
  expect(found.rows.filter((row) => row.noun === 'Instrument')).toEqual([])
})

test('MUST tell rows apart in a file of one line by their places in the table', async () => {
  const xml = readFileSync(join(import.meta.dirname, 'files/treaty-status.xml'), 'latin1').replace(/\n/g, '')
  const wrong = xml.replace('>Argentina&lt;', '>Argentonia&lt;').replace('<Parties>3<', '<Parties>2<')
  expect((await problems(wrong, { asOf: '2026-11-24' })).map(({ line, found }) => [line, found])).toEqual([
    [2, 'Argentonia'],
  ])
})
