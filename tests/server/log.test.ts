/** One line for each request, with what it asked and cost, and nothing that is private. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const lines: string[] = []
const { ask, get } = await serve(
  { country: [{ id: 'XAA', name: 'Inventia' }] },
  { log: { write: (line) => void lines.push(line) } },
)

test('MUST write one line with operation, question, status, time and cost', async () => {
  lines.length = 0
  await ask('focal-points', { country: 'XAA' })
  const [line, ...others] = lines.map((each) => JSON.parse(each))
  expect(others).toEqual([])
  expect(line).toMatchObject({
    level: 'info',
    method: 'POST',
    path: '/graphql',
    status: 200,
    operation: 'FocalPoints',
    question: 'focal-points',
    cost: expect.any(Number),
    ms: expect.any(Number),
  })
  expect(line.id).toMatch(/^[\w-]{36}$/)
})

test('MUST not write variables, nor what stands after the question mark', async () => {
  lines.length = 0
  await ask('focal-points', { country: 'PRIVATE' })
  await get('/graphql?query=%7BPRIVATE%7D')
  await get('/PUBLIC?PRIVATE=1')
  expect(lines).toHaveLength(3)
  expect(lines.join('')).not.toContain('PRIVATE')
})

test('MUST give the client the id of its line', async () => {
  lines.length = 0
  const { headers } = await get('/health')
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ id: headers.get('x-request-id'), path: '/health' })
})
