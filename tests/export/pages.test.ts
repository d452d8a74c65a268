/** A file of a question that has pages has all of them, from one data set. */
import { expect, test } from 'vitest'
import { askFile, askPage } from '../../src/export/ask-pages.js'
import { csv } from '../../src/export/csv.js'
import { inventedAnswering, pagedAskable, type InventedLines } from './invented-answer.js'

const country = 'XAA'

async function rowsOf(lines: InventedLines, values: Readonly<Record<string, unknown>> = { country }) {
  const answering = inventedAnswering(lines)
  const { first, pages } = await askFile(pagedAskable, values, answering)
  let text = ''
  for await (const piece of csv.write({ askable: pagedAskable, values, first, pages }, { bom: false })) text += piece
  return { rows: text.trimEnd().split('\r\n').slice(1), asked: answering.asked }
}

test('MUST follow page by page until the answer is complete', async () => {
  const { rows, asked } = await rowsOf({ count: 1_234 })
  expect(asked).toEqual(Array.from({ length: 13 }, () => 100))
  expect(rows).toHaveLength(1_234)
  expect(rows[0]).toMatch(/^line-0,.*,true,7$/)
  expect(rows[1_233]).toMatch(/^line-1233,.*,true,7$/)
})

test('MUST ask for shorter pages where a finding allows no longer ones', async () => {
  const { rows, asked } = await rowsOf({ count: 250, max: 80 })
  expect(asked).toEqual([100, 80, 80, 80, 80])
  expect(rows).toHaveLength(250)
})

test('MUST give as many as `first` says, and say that it is not all', async () => {
  const { rows, asked } = await rowsOf({ count: 250 }, { country, first: 10 })
  expect(asked).toEqual([10])
  expect(rows).toHaveLength(10)
  expect(rows[9]).toMatch(/,false,7$/)
  expect(await askPage(pagedAskable, { country, first: 10 }, inventedAnswering({ count: 250 }))).toMatchObject({
    isComplete: false,
    next: '10',
    version: 7,
  })
})

test('MUST break off when the data set changes between two pages', async () => {
  const changing = { count: 1_234, versionAt: (line: number) => (line < 1_000 ? 7 : 8) }
  await expect(rowsOf(changing)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: 'The data changed from version 7 to 8 while the file was written: it is not complete, ask again',
  })
})

test('MUST pass on a refusal that has nothing to do with the length of a page', async () => {
  await expect(rowsOf({ count: 10, max: 0 })).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

test('MUST ask again for a page that came too late, a few times', async () => {
  const { rows, asked } = await rowsOf({ count: 250, late: [2, 3] })
  expect(rows).toHaveLength(250)
  expect(asked).toHaveLength(5)
  await expect(rowsOf({ count: 250, late: [2, 3, 4] })).rejects.toMatchObject({ code: 'TIMEOUT' })
})

test('MUST wait where a file is longer than what one client may ask for in a minute', async () => {
  const { rows } = await rowsOf({ count: 250, late: [2, 4], lateCode: 'RATE_LIMITED' })
  expect(rows).toHaveLength(250)
})
