/** A file to fill in says itself what goes where, and comes back without a change as no rows at all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { userFolder } from '../support/cli.js'
import { readFiles } from '../support/import-rows.js'
import { model } from '../support/rows.js'
import { zipEntry } from '../support/zip-entry.js'

const { folder, cli } = userFolder()

test.each(['organization', 'status-change', 'Participations'])(
  'MUST print for %s a sentence and an example per column, which an import skips',
  async (noun) => {
    const { code, stdout } = await cli('template', noun)
    expect(code).toBe(0)
    const [header = [], sentences = [], examples = []]: string[][] = parse(stdout)
    expect(sentences.every((sentence) => sentence.length > 10)).toBe(true)
    expect(examples.filter((example) => example === 'Example: ').length).toBeLessThan(header.length / 2)
    const { rows, problems } = await readFiles({ [`${noun}.csv`]: stdout })
    expect({ rows, problems }).toEqual({ rows: [], problems: [] })
  },
)

test('MUST write a workbook with a sheet that explains the columns', async () => {
  expect(await cli('template', 'organization', '--format', 'xlsx', '--out', 'mine.xlsx')).toMatchObject({
    code: 0,
    stdout: 'Written: mine.xlsx\n',
  })
  const bytes = readFileSync(join(folder, 'mine.xlsx'))
  const [sheet, explained] = await readWorkbook(bytes)
  const organization = model.nouns.find((noun) => noun.name === 'Organization')
  expect(sheet?.sheet).toBe('organization')
  expect(explained?.data[1]).toEqual(['id', expect.stringContaining('Empty: made as {name}.'), 'accion-ciudadana'])
  expect(explained?.data).toHaveLength((organization?.columns.length ?? 0) + 7)
  expect(await readFiles({ 'mine.xlsx': bytes })).toMatchObject({ rows: [], problems: [] })
})

test('MUST keep as text what is typed into a workbook, but for numbers', async () => {
  await cli('template', 'event', '--format', 'xlsx', '--out', 'events.xlsx')
  const workbook = readFileSync(join(folder, 'events.xlsx'))
  const [sheet, styles] = ['xl/worksheets/sheet1.xml', 'xl/styles.xml'].map((name) => zipEntry(workbook, name))
  if (sheet === undefined || styles === undefined) throw new Error('The workbook lacks a part')
  const columns = model.nouns.find((noun) => noun.name === 'Event')?.columns ?? []
  const style = (tag: string) => /style="(\d+)"/.exec(tag)?.[1]
  const ofColumn = [...sheet.matchAll(/<col [^>]*>/g)].map(([tag]) => style(tag))
  const text = ofColumn[0]
  expect(columns.map(({ name }, index) => [name, ofColumn[index]])).toEqual(
    columns.map(({ name }) => [name, name === 'participantCount' ? undefined : text]),
  )
  // The last are basis, asOf and the like.
  expect(ofColumn).toHaveLength(columns.length + 6)
  expect(ofColumn.slice(columns.length)).toEqual(Array.from({ length: 6 }, () => text))
  // "@" is the format of text.
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  )
  const ofStyle = [...(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(/<xf ([^>]*)>/g)]
  expect(formats.get(/numFmtId="(\d+)"/.exec(ofStyle[Number(text)]?.[1] ?? '')?.[1])).toBe('@')
})

test('MUST read back as typed what a workbook keeps as text', async () => {
  const noun = model.nouns.find(({ name }) => name === 'Event')
  const typed = {
    id: '1-2',
    title: 'Training',
    kind: 'TRAINING',
    date: '2010-05',
    participantCount: 12,
    asOf: '2011-01-01',
  }
  const header = Object.keys(typed)
  const bytes = await writeWorkbook([
    header,
    Object.values(typed).map((value) => (typeof value === 'number' ? value : { value, type: String, format: '@' })),
  ]).toBuffer()
  const { rows, problems, notes } = await readFiles({ 'events.xlsx': bytes }, noun?.slug)
  expect(problems).toEqual([])
  expect(rows.map(({ id, cells }) => ({ id, ...cells }))).toEqual([{ ...typed, participantCount: '12' }])
  expect(notes).toEqual(['events.xlsx: 1 row read as Event'])
})

test('MUST suggest the noun that was meant, and ask where a workbook goes', async () => {
  expect(await cli('template', 'organisation')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^Cannot find the noun "organisation": did you mean "organization"\? Allowed are article, /,
    ),
  })
  expect(await cli('template', 'tie', '--format', 'xlsx')).toMatchObject({
    code: 1,
    stderr: 'A workbook cannot be printed: name a file with --out\n',
  })
  expect(await cli('template', 'tie', '--format', 'doc')).toMatchObject({ code: 2 })
})
