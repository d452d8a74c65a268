/** Tables as files: what a spreadsheet would run is harmless, numbers stay numbers, many rows take little memory. */
import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { askFile } from '../../src/export/ask-pages.js'
import { csv } from '../../src/export/csv.js'
import type { AnswerPage, FileContent, FileFormat } from '../../src/export/file-format.js'
import { xlsx } from '../../src/export/xlsx.js'
import { inventedAnswering, pagedAskable } from './invented-answer.js'

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']

function contentOf(texts: readonly (string | null)[]): FileContent {
  const lines = texts.map((text, count) => ({
    line: { id: `l${count}`, label: 'L' },
    count: -count,
    text,
    sources: [],
  }))
  const page: AnswerPage = {
    data: { lines: { complete: true, next: null, note: null, lines } },
    version: 7,
    isComplete: true,
    next: null,
  }
  async function* pages() {
    yield page
  }
  return { askable: pagedAskable, values: { country: 'XAA' }, first: page, pages: pages() }
}

async function written(format: FileFormat, content: FileContent, bom = false): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of format.write(content, { bom })) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

async function sheetOf(bytes: Buffer, name: string) {
  return (await readWorkbook(bytes)).find(({ sheet }) => sheet === name)?.data ?? []
}

test('MUST give CSV as RFC 4180 in UTF-8, with a byte order mark only when it is asked for', async () => {
  const content = () => contentOf(['a, "b"\nc', null, 'ключ'])
  const bytes = await written(csv, content())
  expect(bytes.toString()).toBe(
    [
      'line.id,line.label,count,text,sources,note,complete,dataVersion',
      'l0,L,0,"a, ""b""\nc",,,true,7',
      'l1,L,-1,,,,true,7',
      'l2,L,-2,ключ,,,true,7',
      '',
    ].join('\r\n'),
  )
  expect((await written(csv, content(), true)).toString()).toBe(`\uFEFF${bytes.toString()}`)
})

test('MUST make harmless in CSV what a spreadsheet takes for a formula, and leave numbers alone', async () => {
  const rows: string[][] = parse(await written(csv, contentOf(formulas)))
  expect(rows.slice(1).map((row) => row[3])).toEqual(formulas.map((text) => `'${text}`))
  expect(rows.slice(1).map((row) => row[2])).toEqual(['0', '-1', '-2', '-3', '-4', '-5'])
})

test('MUST give a workbook whose numbers are numbers and whose texts are harmless, and which says what it is', async () => {
  const bytes = await written(xlsx, contentOf([...formulas.slice(0, 4), 'a < b & "c"', null]))
  const rows = await sheetOf(bytes, 'Answer')
  expect(rows[0]).toEqual(['line.id', 'line.label', 'count', 'text', 'sources', 'note', 'complete', 'dataVersion'])
  expect(rows.slice(1).map((row) => row[3])).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", 'a < b & "c"', null])
  expect(rows.slice(1).map((row) => row[2])).toEqual([0, -1, -2, -3, -4, -5])
  expect(rows[1]?.slice(6)).toEqual([true, 7])
  const about = await sheetOf(bytes, 'About')
  expect(about).toEqual([
    ['Question', 'Which lines are there?'],
    ['Variables', 'country: XAA'],
    ['Data version', '7'],
    ['Notice', expect.stringContaining('imply no opinion')],
  ])
})

test('MUST write a workbook with a bold header that stays, and columns as wide as their text', async () => {
  const files = unzipSync(await written(xlsx, contentOf(['a text of forty characters or thereabouts', null])))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"/)
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]))
  expect(widths[3]).toBeGreaterThan(40)
  expect(widths[0]).toBeLessThan(20)
  const [, style = ''] = /<c r="A1" s="(\d+)"/.exec(sheet) ?? []
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array())
  const [, fonts = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  const font = /fontId="(\d+)"/.exec([...fonts.matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? '')?.[1]
  expect([...styles.matchAll(/<font>(.*?)<\/font>/gs)][Number(font)]?.[1]).toContain('<b/>')
})

test('MUST say in a cell what Excel has no room for', async () => {
  const [, row] = await sheetOf(await written(xlsx, contentOf(['x'.repeat(40_000)])), 'Answer')
  const text = String(row?.[3])
  expect(text).toHaveLength(32_767)
  expect(text).toMatch(/\[cut: Excel holds 32767 characters in a cell, \.csv and \.json have all\]$/)
})

test.each([
  ['csv', csv],
  ['xlsx', xlsx],
])('MUST write 100,000 rows of %s in less than 150 MB', async (_name, format) => {
  const values = { country: 'XAA' }
  const before = process.memoryUsage()
  const { first, pages } = await askFile(pagedAskable, values, inventedAnswering({ count: 100_000 }))
  let most = 0
  let bytes = 0
  for await (const piece of format.write({ askable: pagedAskable, values, first, pages }, { bom: false })) {
    bytes += piece.length
    const now = process.memoryUsage()
    most = Math.max(most, now.heapUsed + now.external - before.heapUsed - before.external)
  }
  expect(bytes).toBeGreaterThan(1_000_000)
  expect(most / 1_000_000).toBeLessThan(150)
})
