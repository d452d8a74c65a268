import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  theme: [{ id: 'care', name: 'Care', description: 'Looking after people.' }],
  organization: [{ id: 'carers', name: 'Carers', concernedWith: 'care' }],
  recommendation: [{ id: 'R1', gist: 'Care more', concerns: 'care' }],
})

test('MUST show who is concerned with a theme and what was recommended on it', async () => {
  const { data } = await ask('{ theme(id: "care") { name description organizations { id } recommendations { id } } }')
  expect(data).toEqual({
    theme: {
      name: 'Care',
      description: 'Looking after people.',
      organizations: [{ id: 'carers' }],
      recommendations: [{ id: 'R1' }],
    },
  })
})
