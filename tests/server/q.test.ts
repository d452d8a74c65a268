/** `/q`: every question as JSON, CSV, a workbook and a page, at an address of its own, by the rules of its file alone. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { get } = await serve({
  source: [
    { id: 'report', title: 'Invented report', url: 'https://example.org/report', kind: 'OFFICIAL' },
    { id: 'copy', title: 'Invented copy', url: 'https://example.org/copy', kind: 'COPY' },
  ],
  crime: [{ id: 'arson' }, { id: 'theft' }],
  event: [
    {
      id: 'first-meeting',
      title: '=1+1',
      kind: 'MEETING',
      date: '2020-01-05',
      crimes: 'arson;theft',
      source: 'report',
    },
    { id: 'second-meeting', title: 'Do <b>2</b>', kind: 'MEETING', date: '2021', source: 'copy' },
  ],
})

const page = { headers: { accept: 'text/html' } }
const about = '/q/events-between'
const between = 'from=2020-01-01&to=2021-12-31'

test('MUST list every file of queries/ with its variables, columns and an example in each format', async () => {
  const { questions, dataVersion, notice } = await (await get('/q')).json()
  const files = readdirSync(join(resolve(import.meta.dirname, '../..'), 'queries'))
  expect(questions.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(
    files.map((file) => file.replace('.graphql', '')).toSorted(),
  )
  expect(dataVersion).toBeTypeOf('number')
  expect(notice).toContain('imply no opinion')
  const found = questions.find(({ slug }: { slug: string }) => slug === 'events-between')
  expect(found).toMatchObject({
    title: 'Which events took place between two days?',
    url: '/q/events-between',
    examples: {
      json: '/q/events-between.json?from=2022-01-01&to=2022-12-31&limit=100',
      xlsx: '/q/events-between.xlsx?from=2022-01-01&to=2022-12-31&limit=100',
    },
  })
  expect(found.columns.slice(0, 3)).toEqual(['id', 'title', 'kind'])
  expect(found.variables[0]).toEqual({
    name: 'from',
    type: 'Date!',
    required: true,
    default: null,
    description: 'First day, YYYY-MM-DD',
    example: '2022-01-01',
    allowed: null,
  })
})

test('MUST give an answer as JSON with its data version', async () => {
  const response = await get(`${about}.json?${between}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const body = await response.json()
  expect(body).toMatchObject({
    question: 'events-between',
    title: 'Which events took place between two days?',
    variables: { from: '2020-01-01', to: '2021-12-31' },
    complete: true,
    next: null,
    notice: expect.stringContaining('Not an official UNODC product'),
    data: { events: [{ id: 'first-meeting' }, { id: 'second-meeting' }] },
  })
  expect(response.headers.get('x-data-version')).toBe(String(body.dataVersion))
  expect(response.headers.get('x-complete')).toBe('true')
  expect(response.headers.get('link')).toBeNull()
})

test('MUST give a table as CSV, each row with its sources and the data version', async () => {
  const response = await get(`${about}.csv?${between}`)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const version = response.headers.get('x-data-version')
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="events-between-2020-01-01-2021-12-31-data-${version}.csv"`,
  )
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
  expect(rows).toMatchObject([
    {
      id: 'first-meeting',
      title: "'=1+1",
      'crimes.id': 'arson; theft',
      sources: 'report (https://example.org/report)',
      complete: 'true',
      dataVersion: version,
    },
    { id: 'second-meeting', 'crimes.id': '', sources: 'copy (https://example.org/copy) [verify before quoting]' },
  ])
})

test('MUST say when a list was cut', async () => {
  const response = await get(`${about}.csv?${between}&limit=1`)
  expect(response.headers.get('x-complete')).toBe('false')
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
  expect(rows.map((row) => row['complete'])).toEqual(['false'])
})

test('MUST begin a CSV with a byte order mark when it is asked to', async () => {
  const bytes = Buffer.from(await (await get(`${about}.csv?${between}&bom=true`)).arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
})

test('MUST give a workbook, and the header of an answer that has no rows', async () => {
  const response = await get(`${about}.xlsx?${between}`)
  expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  const [answer] = await readWorkbook(Buffer.from(await response.arrayBuffer()))
  expect(answer?.data.map((row) => row[0])).toEqual(['id', 'first-meeting', 'second-meeting'])
  const none = await (await get('/q/events-between.csv?from=1990-01-01&to=1990-01-02')).text()
  expect(none).toMatch(/^id,title,[^\r\n]+,complete,dataVersion\r\n$/)
})

test('MUST show browsers a page with every question, and one with a table for each', async () => {
  const list = await (await get('/q', page)).text()
  expect(list).toContain('<a href="/q/treaty-status?country=KEN">What binds a country, and since when?</a>')
  const response = await get(`${about}?${between}`, page)
  expect(response.headers.get('content-security-policy')).toMatch(/form-action 'self'.*style-src 'sha256-/)
  const text = await response.text()
  expect(text).toContain('<th scope="col">title</th>')
  expect(text).toContain('Do &lt;b&gt;2&lt;/b&gt;')
  expect(text).toContain('<a href="https://example.org/report" rel="noreferrer">')
  expect(text).toContain('href="/q/events-between.csv?from=2020-01-01&amp;to=2021-12-31"')
  expect(text).toMatch(/<input name="from" value="2020-01-01" placeholder="2022-01-01" required \/>/)
  expect(text).toContain('Not an official UNODC product')
  expect(text).not.toMatch(/<script|<b>2/)
})

test('MUST say on the page what is wrong with a variable, and keep what was typed', async () => {
  const response = await get(`${about}?from="><i>x`, page)
  expect(response.status).toBe(400)
  const text = await response.text()
  expect(text).toMatch(/<p class="alert">Cannot use from=&quot;&gt;&lt;i&gt;x: expected a day such as/)
  expect(text).toContain('value="&quot;&gt;&lt;i&gt;x"')
})

test('MUST give programs at the address of a page what the question asks for', async () => {
  const { slug, variables } = await (await get(about)).json()
  expect(slug).toBe('events-between')
  expect(variables.map(({ name }: { name: string }) => name)).toEqual(['from', 'to', 'limit'])
})

test('MUST answer HEAD with the same headers, without a body', async () => {
  const response = await get(`${about}.csv?${between}`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('x-data-version')).toMatch(/^\d+$/)
  expect(await response.text()).toBe('')
})
