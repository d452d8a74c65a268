/** Files as people keep them: what parts their columns, how letters are stored, what a spreadsheet makes of dates. */
import writeWorkbook from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { readFiles } from '../support/import-rows.js'

const rowsOf = async (name: string, content: string | Uint8Array, noun?: string) => {
  const { rows, problems } = await readFiles({ [name]: content }, noun)
  return problems.length > 0
    ? problems.map(({ line, column, message }) => ({ line, column, message }))
    : rows.map(({ line, id, cells }) => ({ line, id, ...cells }))
}

test.each([
  ['commas', 'id,name,shortName\nwatch,"Watch, the",W\n'],
  ['semicolons', 'id;name;shortName\nwatch;Watch, the;W\n'],
  ['tabs', 'id\tname\tshortName\nwatch\tWatch, the\tW\n'],
  ['a byte order mark', '\uFEFFid,name,shortName\nwatch,"Watch, the",W\n'],
  ['line ends of Windows', 'id;name;shortName\r\nwatch;Watch, the;W\r\n'],
  ["Excel's own hint", 'sep=;\nid;name;shortName\nwatch;Watch, the;W\n'],
  ['columns in another order, with blanks and capitals', 'Short Name,ID,NAME\nW,watch,"Watch, the"\n'],
  ['blanks around cells and no-break spaces', 'id;name;shortName\nwatch ; \u00A0Watch, the ;W \n'],
])('MUST read a CSV with %s', async (_what, text) => {
  expect(await rowsOf('organizations.csv', text)).toEqual([
    { line: text.startsWith('sep') ? 3 : 2, id: 'watch', name: 'Watch, the', shortName: 'W' },
  ])
})

test('MUST read Latin-1, the signs of Windows, and UTF-16, and say so', async () => {
  const latin = Buffer.from('id;name\nwatch;Société d\x92aide \x96 été\n', 'latin1')
  expect(await rowsOf('organizations.csv', latin)).toEqual([{ line: 2, id: 'watch', name: 'Société d’aide – été' }])
  expect((await readFiles({ 'organizations.csv': latin })).notes).toContainEqual(
    expect.stringContaining('organizations.csv is not UTF-8'),
  )
  const wide = Buffer.from('\uFEFFid\tname\nwatch\tПомощь\n', 'utf16le')
  expect(await rowsOf('organizations.txt', wide)).toEqual([{ line: 2, id: 'watch', name: 'Помощь' }])
})

test('MUST skip empty rows and rows for people, and keep the lines of the others', async () => {
  const text = 'id,name\n"# Readable key, such as x",Name\n,\n\nwatch,Watch\n , \nother,Other\n'
  expect(await rowsOf('organizations.csv', text)).toEqual([
    { line: 5, id: 'watch', name: 'Watch' },
    { line: 7, id: 'other', name: 'Other' },
  ])
})

test('MUST take a word for unknown as empty, and find enum values by their words', async () => {
  const { rows, decisions } = await readFiles({
    'organizations.csv': 'id,name,kind,website,basis\nwatch,Watch,Private sector,n/a,named\n',
  })
  expect(rows[0]?.cells).toEqual({ name: 'Watch', kind: 'PRIVATE_SECTOR', basis: 'NAMED' })
  expect(decisions.map(({ what }) => what)).toEqual([
    '"Private sector" is PRIVATE_SECTOR',
    '"n/a" in website is taken as empty: unknown',
    '"named" is NAMED',
  ])
})

test('MUST read a workbook: a date as a day, 2010 as 2010, without the sheet that explains it', async () => {
  const day = { value: new Date('2010-05-12T00:00:00Z'), format: 'yyyy-mm-dd' }
  const data = [
    ['Title', 'Date', 'Participant count'],
    ['Talks', day, 40],
    [null, null, null],
    ['Other talks', 2010, null],
  ]
  const book = await writeWorkbook([
    { sheet: 'Sheet1', data },
    { sheet: 'Columns', data: [['Column']] },
  ]).toBuffer()
  expect(await rowsOf('my events.xlsx', book)).toEqual([
    { line: 2, id: '', title: 'Talks', date: '2010-05-12', participantCount: '40' },
    { line: 4, id: '', title: 'Other talks', date: '2010' },
  ])
})

test('MUST read each sheet of a workbook as the noun of its name, and ask about the first day of a month', async () => {
  const day = { value: new Date('2010-05-01T00:00:00Z'), format: 'mmm yy' }
  const book = await writeWorkbook([
    {
      sheet: 'Events',
      data: [
        ['Title', 'Date'],
        ['Talks', day],
      ],
    },
    { sheet: 'Organizations', data: [['Name'], ['Watch']] },
  ]).toBuffer()
  const { rows, notes } = await readFiles({ 'mine.xlsx': book })
  expect(rows.map(({ noun, file }) => [noun, file])).toEqual([
    ['Event', 'mine.xlsx[Events]'],
    ['Organization', 'mine.xlsx[Organizations]'],
  ])
  expect(notes[0]).toBe(
    'mine.xlsx[Events]:2: a first day of a month stands there; if only the month is known, write it as text such as 2010-05',
  )
})

test('MUST read JSON with the line of each object, lists as values, and name what it cannot use', async () => {
  const text =
    '[\n  {"id": "watch", "name": "Watch \\"{\\"", "worksOn": ["arson", "theft"]},\n\n  {"id": "other", "name": null}\n]'
  expect(await rowsOf('organizations.json', text)).toEqual([
    { line: 2, id: 'watch', name: 'Watch "{"', worksOn: 'arson;theft' },
    { line: 4, id: 'other' },
  ])
  expect(await rowsOf('organizations.json', '[\n{"id": {"a": 1}}]')).toMatchObject([
    { line: 2, column: 'id', message: expect.stringContaining('Cannot use this value') },
  ])
  expect(await rowsOf('organizations.json', '{"id": "watch"}')).toMatchObject([
    { message: expect.stringContaining('must be an array of objects') },
  ])
})

test.each([
  [
    'a title above',
    'Participants;;\nName;Based in;Source\nA;B;C\n',
    1,
    'Two rows look like a header, or it is merged: line 1 has "Participants", line 2 has the names "Name, Based in, Source"',
  ],
  ['a merged header', 'Name,,Source\nA,B,C\n', 1, 'Column 2 has no name, beside "Name": is the header merged?'],
  ['a header twice', 'Name,Source\nName,Source\nA,B\n', 1, 'Two rows look like a header'],
  ['a column twice', 'Name,NAME,Source\nA,B,C\n', 1, 'The column "name" stands twice in the header'],
  [
    'a column that there is not',
    'Name,Bassed in\nA,B\n',
    1,
    'Organization has no column "Bassed in": did you mean "basedIn"?',
  ],
  [
    'no header',
    'Watch,Kenya\nOther,Ghana\n',
    1,
    'The first row must name the columns, but no noun has any of "Watch, Kenya"',
  ],
  ['a row with too many cells', 'Name,Source\nA,B,C\n', 2, 'The row has 3 cells, the header 2'],
  [
    'a quotation mark that never closes',
    'Name,Source\n"A,B\n',
    2,
    'A quotation mark opens in or after this row and never closes',
  ],
  ['nothing in it', '', 0, 'The file is empty'],
  ['a header alone, with nothing known', '\n\n', 0, 'The file holds no rows'],
])('MUST refuse a file with %s', async (_what, text, line, message) => {
  expect(await rowsOf('organizations.csv', text)).toMatchObject([{ line, message: expect.stringContaining(message) }])
})

test.each([
  ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'This is an old Excel file (.xls)'],
  ['broken.xlsx', Buffer.from('PK nothing'), 'cannot be read as an XLSX workbook'],
  ['organizations.doc', Buffer.from('Name'), 'Cannot tell what organizations.doc is by its name'],
])('MUST refuse %s with a word on what to do', async (name, bytes, message) => {
  expect(await rowsOf(name, bytes)).toMatchObject([{ line: 0, message: expect.stringContaining(message) }])
})

test('MUST tell the noun from the columns, or ask with the choice', async () => {
  expect((await readFiles({ 'list.csv': 'participant,event\nwatch,talks\n' })).rows[0]?.noun).toBe('Participation')
  expect((await readFiles({ 'treaty actions of 2026.csv': 'country,kind\nXAA,CONSENT\n' })).rows[0]?.noun).toBe(
    'TreatyAction',
  )
  expect(await rowsOf('list.csv', 'name,description\nA,B\n')).toMatchObject([
    {
      message: expect.stringMatching(
        /^Cannot tell what the rows are: they could be crime or theme\. Say it with --noun/,
      ),
    },
  ])
  expect((await readFiles({ 'list.csv': 'name,source\nA,B\n' }, 'themes')).rows[0]?.noun).toBe('Theme')
})

test.each([
  ['12/05/2026', 'Cannot use "12/05/2026": write it as 2026-05-12 or 2026-12-05'],
  ['25.12.2026', 'Cannot use "25.12.2026": write it as 2026-12-25'],
  ['12 May 2026', 'Cannot use "12 May 2026": write it as 2026-05-12'],
  ['May 2026', 'Cannot use "May 2026": write it as 2026-05'],
  ['2026/5/2', 'Cannot use "2026/5/2": write it as 2026-05-02'],
])('MUST ask how the date %s is meant', async (date, message) => {
  expect(await rowsOf('events.csv', `title,date\nTalks,${date}\n`)).toEqual([{ line: 2, column: 'date', message }])
})
