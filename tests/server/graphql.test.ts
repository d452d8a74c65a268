/** What `/graphql` takes and gives: methods, media types, statuses, limits. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { get, ask } = await serve({ country: [{ id: 'XAA', name: 'Inventia' }] }, { limits: { tokens: 200 } })
const query = '{ country(id: "XAA") { name } }'
const answer = { country: { name: 'Inventia' } }
const post = (body: string, headers: Record<string, string> = {}) =>
  get('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const graphqlJson = 'application/graphql-response+json'

test('MUST answer POST with JSON', async () => {
  const response = await post(JSON.stringify({ query }))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toMatchObject({ data: answer })
})

test('MUST answer GET by a plain address, with variables', async () => {
  const address = new URLSearchParams({
    query: 'query ($id: ID!) { country(id: $id) { name } }',
    variables: '{"id":"XAA"}',
  })
  const response = await get(`/graphql?${address}`)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ data: answer })
})

test('MUST answer in the media type that is asked for', async () => {
  const response = await post(JSON.stringify({ query }), { accept: graphqlJson })
  expect(response.headers.get('content-type')).toBe(`${graphqlJson}; charset=utf-8`)
})

test('MUST refuse a media type that is neither JSON nor a page', async () => {
  const response = await post(JSON.stringify({ query }), { accept: 'image/png' })
  expect(response.status).toBe(406)
})

test('MUST show the playground to a browser, whatever its address says', async () => {
  const response = await get('/graphql?question=gaps', {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('vary')).toMatch(/accept\b/)
  expect(await response.text()).toContain('<div id="playground"></div>')
})

test('MUST answer an operation that does not fit with 200 as application/json, with 400 as application/graphql-response+json', async () => {
  const wrong = JSON.stringify({ query: '{ countrys { id } }' })
  expect((await post(wrong)).status).toBe(200)
  const response = await post(wrong, { accept: graphqlJson })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_OPERATION' } }] })
})

test('MUST name the variable that does not fit', async () => {
  const { errors } = await ask('query ($id: ID!) { country(id: $id) { name } }', {})
  expect(errors).toHaveLength(1)
  expect(errors?.[0]?.message).toContain('"$id"')
  expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT')
})

test('MUST name the operations of a document when the one asked for is not there', async () => {
  const response = await post(
    JSON.stringify({ query: 'query A { about { name } } query B { about { name } }', operationName: 'C' }),
  )
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'Cannot find operation "C" in the document: it has A, B',
        extensions: { code: 'BAD_OPERATION', allowed: ['A', 'B'] },
      },
    ],
  })
})

test('MUST say what to send when there is no query', async () => {
  const response = await get('/graphql', { headers: { accept: 'application/json' } })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('send POST'), extensions: { code: 'BAD_OPERATION' } }],
  })
})

test.each(['{nope', '', '[]', '"text"', '{"query": 1}'])('MUST refuse the body %j', async (body) => {
  const response = await post(body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_OPERATION' } }] })
})

test('MUST refuse a body over 100 KB with both figures', async () => {
  const body = JSON.stringify({ query, variables: { long: 'x'.repeat(110_000) } })
  const response = await post(body)
  expect(response.status).toBe(413)
  expect(await response.json()).toEqual({
    errors: [
      {
        message: `Cannot take a body of ${body.length} bytes: 102400 are allowed`,
        extensions: { code: 'BAD_INPUT', found: body.length, max: 102_400 },
      },
    ],
  })
})

test('MUST refuse an operation of more tokens than allowed before it is parsed to the end', async () => {
  const { errors } = await ask(`{ ${'a '.repeat(300)} }`)
  expect(errors).toMatchObject([{ message: expect.stringContaining('200'), extensions: { code: 'BAD_OPERATION' } }])
})

test('MUST refuse a body of another type', async () => {
  const response = await post('query', { 'content-type': 'text/plain' })
  expect(response.status).toBe(415)
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'Cannot read a body of type "text/plain": send application/json' }],
  })
})

test('MUST name the methods that it takes', async () => {
  const response = await get('/graphql', { method: 'DELETE' })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, POST')
})

test('MUST have no mutation and tell its schema', async () => {
  const { data } = await ask('{ __schema { mutationType { name } subscriptionType { name } queryType { name } } }')
  expect(data).toEqual({ __schema: { mutationType: null, subscriptionType: null, queryType: { name: 'Query' } } })
})

test('MUST refuse an address that is too long, and say how to ask instead', async () => {
  const response = await get(`/graphql?query=${'x'.repeat(20_000)}`)
  expect(response.status).toBe(431)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('by POST'), extensions: { code: 'BAD_INPUT' } }],
  })
})

test('MUST refuse an address that cannot be read', async () => {
  const response = await get('/%zz')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', found: '/%zz' } }] })
})
