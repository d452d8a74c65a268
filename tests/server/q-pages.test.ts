/** Answers that go by pages: one page as JSON, with the address of the next; all of them in a file. */
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { warm } from '../support/warm.js'

const { get } = await serve({
  source: [
    { id: 'report', title: 'Invented report', url: 'https://example.org/report', kind: 'OFFICIAL' },
    { id: 'copy', title: 'Invented copy', kind: 'COPY' },
  ],
  organization: [{ id: 'watch' }],
  // More than two pages of a file have.
  recommendation: Array.from({ length: 220 }, (_each, index) => ({
    id: `r${String(index).padStart(3, '0')}`,
    date: '2020-01-05',
    madeBy: 'watch',
    source: index === 1 ? 'copy' : 'report',
    locator: index === 0 ? 'para. 3' : '',
    asOf: index === 0 ? '2020-02' : '',
  })),
})
const about = '/q/said-before'
await warm({ get }, `${about}.csv?organization=watch`)

test('MUST give a page as JSON, and the address of the next', async () => {
  const response = await get(`${about}.json?organization=watch&first=2`)
  expect(await response.json()).toMatchObject({
    complete: false,
    next: expect.any(String),
    data: { saidBefore: { lines: [{ said: { id: 'r000' } }, { said: { id: 'r001' } }] } },
  })
  expect(response.headers.get('x-complete')).toBe('false')
  const [, next = ''] = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? []
  const { data } = await (await get(next)).json()
  expect(data.saidBefore.lines[0].said.id).toBe('r002')
})

test('MUST put all rows into a file, however many, each with its sources', async () => {
  const response = await get(`${about}.csv?organization=watch`)
  expect(response.headers.get('x-complete')).toBe('true')
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
  expect(new Set(rows.map((row) => row['said.id'])).size).toBe(220)
  expect(rows).toHaveLength(220)
  expect(rows[0]?.['sources']).toBe('Invented report (https://example.org/report), para. 3, as of 2020-02')
  expect(rows[1]?.['sources']).toBe('Invented copy [verify before quoting]')
  expect(new Set(rows.map((row) => row['complete']))).toEqual(new Set(['true']))
})

test('MUST put as many rows into a file as `first` says, and say that it is not all', async () => {
  const response = await get(`${about}.csv?organization=watch&first=3`)
  expect(response.headers.get('x-complete')).toBe('false')
  expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(4)
})
