/** What audits of GraphQL servers look for: each is refused here, or is there on purpose and harmless, as README says. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { get, ask } = await serve({ country: [{ id: 'XAA', name: 'Inventia' }] })
const post = (body: string, type = 'application/json') =>
  get('/graphql', { method: 'POST', body, headers: { 'content-type': type, accept: 'application/json' } })

test('MUST refuse many aliases and many repetitions of a field of the root', async () => {
  const aliases = Array.from({ length: 101 }, (_each, n) => `a${n}: __typename`).join(' ')
  for (const query of [`{ ${aliases} }`, `{ ${'__typename '.repeat(500)} }`]) {
    const { data, errors } = await ask(query)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions.code).toBe('TOO_COSTLY')
  }
})

test('MUST refuse several operations in one request', async () => {
  const response = await post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))))
  expect(response.status).toBe(400)
  expect(await response.text()).not.toContain('"data"')
})

test('MUST refuse an introspection that goes round in circles, and fragments that do', async () => {
  const round = 'fields { type { '.repeat(4)
  const { data, errors } = await ask(`{ __schema { types { ${round} name ${'} } '.repeat(4)} } }`)
  expect(data).toBeUndefined()
  expect(errors?.[0]?.extensions.code).toBe('BAD_OPERATION')
  const circle = await ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
  expect(circle.errors?.[0]?.extensions.code).toBe('BAD_OPERATION')
})

test('MUST take no operation from a form, which any page could send, and no change by GET', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
    expect((await post('query=%7B__typename%7D', type)).status).toBe(415)
  const change = await get(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`)
  expect(await change.text()).not.toContain('"data"')
})

test('MUST give neither traces nor exceptions', async () => {
  const faults = await Promise.all(['qwerty cop { abc }', '{ __typename }', '{ nothing }'].map((query) => ask(query)))
  const told = JSON.stringify(faults.map(({ data, errors, extensions }) => ({ data, errors, extensions })))
  expect(told).not.toMatch(/tracing|exception|stacktrace/i)
})

test('MUST set no cookie, so that there is nothing that another page could use', async () => {
  const { headers } = await post('{"query":"{ __typename }"}')
  expect(headers.get('set-cookie')).toBeNull()
})
