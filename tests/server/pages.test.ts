/** What stands beside `/graphql`: the start page, the questions, the schema, the probes, and what they let a browser do. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { get } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fictia' },
  ],
  crime: [{ id: 'arson', name: 'Arson' }],
})
const paths = [
  '/',
  '/graphql',
  '/q',
  '/q/emerging-crimes',
  '/q/emerging-crimes.csv',
  '/openapi.json',
  '/questions.json',
  '/schema.graphql',
  '/changelog',
  '/health',
  '/ready',
  '/nowhere',
  '/assets/nothing.js',
]

test('MUST say on the start page what the graph holds, and where to go', async () => {
  const response = await get('/')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/<dt>Countries<\/dt>\s*<dd>2<\/dd>/)
  expect(text).toMatch(/<dt>Crimes<\/dt>\s*<dd>1<\/dd>/)
  expect(text).toMatch(/Data version <strong>\d+<\/strong>, written on\s+<strong>\d{4}-\d\d-\d\d<\/strong>/)
  expect(text).toContain('Designations follow UN usage and imply no opinion on status. Not an official UNODC product.')
  for (const address of ['/graphql', '/schema.graphql', '/changelog', '/ready', '/graphql?question=countries'])
    expect(text).toContain(`href="${address}"`)
})

test('MUST let the start page load nothing but its own style', async () => {
  const response = await get('/')
  const text = await response.text()
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(text) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';style-src 'sha256-${hash}';img-src data:`,
  )
  expect(text).not.toContain('<script')
})

test('MUST let the playground load only its own files', async () => {
  const response = await get('/graphql', { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none';style-src 'self' 'unsafe-inline';font-src 'self' data:;worker-src 'self' blob:;img-src 'self' data:",
  )
})

test('MUST give the schema as clients see it', async () => {
  const response = await get('/schema.graphql')
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  await expect(await response.text()).toMatchFileSnapshot('../contract.graphql')
})

test('MUST list each question with its example and the data version', async () => {
  const { dataVersion, questions } = await (await get('/questions.json')).json()
  expect(dataVersion).toBeTypeOf('number')
  expect(questions.find((each: { slug: string }) => each.slug === 'emerging-crimes')).toMatchObject({
    title: 'Which crimes were recognised as emerging, by whom, and who works on them?',
    who: 'analyst',
    description: null,
    query: expect.stringMatching(/^query EmergingCrimes \{/),
    variables: {},
  })
})

test('MUST be ready with a data version', async () => {
  const response = await get('/ready')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ ready: true, dataVersion: expect.any(Number) })
})

test('MUST list what there is where nothing is, to programs and to people', async () => {
  const forPrograms = await get('/nowhere')
  expect(forPrograms.status).toBe(404)
  expect(await forPrograms.json()).toMatchObject({
    errors: [
      {
        extensions: {
          code: 'NOT_FOUND',
          found: '/nowhere',
          allowed: [
            '/',
            '/graphql',
            '/q',
            '/openapi.json',
            '/questions.json',
            '/schema.graphql',
            '/changelog',
            '/health',
            '/ready',
            '/metrics',
          ],
        },
      },
    ],
  })
  const forPeople = await get('/<b>', { headers: { accept: 'text/html' } })
  expect(forPeople.status).toBe(404)
  const text = await forPeople.text()
  expect(text).toContain('<a href="/schema.graphql">')
  expect(text).not.toContain('<b>')
})

test.each(paths)('MUST guard %s, let any origin read it, and set no cookie', async (path) => {
  const response = await get(path)
  await response.arrayBuffer()
  const { headers } = response
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
})

test('MUST answer the question that a browser asks before it asks from another origin', async () => {
  const response = await get('/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS')
})

test.each(['br', 'gzip'])('MUST send what is long as %s', async (encoding) => {
  const response = await get('/schema.graphql', { headers: { 'accept-encoding': encoding } })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(await response.text()).toContain('type Query')
})

test('MUST let a browser keep what has a hash in its name', async () => {
  const page = await (await get('/graphql', { headers: { accept: 'text/html' } })).text()
  const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(page) ?? []
  const response = await get(script)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/javascript/)
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})
