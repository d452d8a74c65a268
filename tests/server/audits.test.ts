/** GraphQL over HTTP, as the audits of graphql-http ask for it: all of them, against the real server. */
import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const server = await serve({ theme: [{ id: 'care', name: 'Invented care' }] })
const audits = serverAudits({ url: `${server.url}/graphql` })

test('MUST be asked all 61 audits', () => {
  expect(audits).toHaveLength(61)
})

for (const { id, name, fn } of audits) {
  test(`${name} (${id})`, async () => {
    const result = await fn()
    expect(result.status === 'ok' ? 'ok' : { status: result.status, reason: result.reason }).toBe('ok')
  })
}
