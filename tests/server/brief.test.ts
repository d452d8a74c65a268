/** `/brief/<iso3>`: the question `dialogue-brief` as a page to print. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'
import { getInTime } from '../support/get-in-time.js'

const { get, url } = await serve(tiny)
const read = async (path: string) => {
  const response = await getInTime({ get }, path)
  return { status: response.status, headers: response.headers, text: (await response.text()).replace(/\s+/g, ' ') }
}

test('MUST show the parts of a brief, with numbered sources at the end', async () => {
  const { status, headers, text } = await read('/brief/XAA?crimes=trafficking')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('x-data-version')).toBe('1')
  expect(text).toContain('<h1>Dialogue brief: Invented Avaria</h1>')
  expect([...text.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map((match) => match[1])).toEqual([
    'Standing towards the Convention and its Protocols',
    'Review under the Review Mechanism',
    'Whom to talk to',
    'Recommendations and commitments, and their state',
    'Who works on it, crime by crime',
    'Meetings so far',
    'Introductions',
    'Gaps',
    'Sources',
  ])
  expect(text).toContain('Invented Watch works on Invented trafficking; based in Invented Avaria')
  expect([...text.matchAll(/<li id="source-(\d+)"/g)].map((match) => match[1])).toEqual(['1', '2', '3', '4'])
  const marks = [...text.matchAll(/href="#source-(\d+)"/g)].map((match) => Number(match[1]))
  expect(Math.min(...marks)).toBe(1)
  expect(Math.max(...marks)).toBe(4)
  expect(text).toContain('<a href="#source-2">2</a>')
  expect(text).toContain('<strong>* verify before quoting</strong>')
  expect(text).toContain('Designations follow UN usage and imply no opinion on status. Not an official UNODC product.')
})

test('MUST give a permalink with the data version and the day, and say when the data is another by now', async () => {
  const { text } = await read('/brief/XAA?crimes=trafficking&asOf=2020-01-31')
  expect(text).toContain(`href="${url}/brief/XAA?crimes=trafficking&amp;asOf=2020-01-31&amp;version=1"`)
  expect(text).not.toContain('The link names data version')
  const other = await read('/brief/XAA?version=9')
  expect(other.text).toContain('The link names data version 9; this brief is made from version 1')
})

test('MUST look from today unless told', async () => {
  const { text } = await read('/brief/XAA')
  expect(text).toContain(`asOf=${new Date().toISOString().slice(0, 10)}&amp;version=1`)
})

test('MUST say what is not known of a country of which nothing is', async () => {
  const { status, text } = await read('/brief/XAC')
  expect(status).toBe(200)
  const today = new Date().toISOString().slice(0, 10)
  expect(text).toContain(`<p>No source in the graph ties an event to Invented Cloudland by ${today}.</p>`)
})

test('MUST answer a wrong code with a page and the nearest', async () => {
  const { status, text } = await read('/brief/XAZ')
  expect(status).toBe(404)
  expect(text).toContain('Cannot find country &quot;XAZ&quot;: did you mean &quot;XAA&quot;?')
  expect(text).toContain('href="/brief/XAA"')
})

test.each([
  ['/brief/XAA?crimes=traficking', 404, 'did you mean &quot;trafficking&quot;?'],
  ['/brief/XAA?crime=trafficking', 400, 'Cannot use &quot;crime&quot;: allowed are crimes, instruments, asOf, version'],
  ['/brief/XAA?version=new', 400, 'expected a whole number'],
  ['/brief/XAA?asOf=yesterday', 400, 'yesterday'],
  ['/brief/%3Cb%3E', 404, 'Cannot find country &quot;&lt;b&gt;&quot;'],
])('MUST refuse %s with %i on a page', async (path, status, words) => {
  const answer = await read(path)
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(words)
  expect(answer.text).not.toContain('<b>')
})

test('MUST load nothing but its own style', async () => {
  const response = await getInTime({ get }, '/brief/XAA')
  const text = await response.text()
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(text) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`)
  expect(text).not.toContain('<script')
  expect(text).not.toContain('style="')
})
