import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  organization: [{ id: 'watch', name: 'Watch' }],
  event: [{ id: 'talks', title: 'Talks', kind: 'MEETING' }],
  tie: [
    {
      id: 'watch-tie-1',
      kind: 'DIRECT',
      link: 'Invented talks',
      role: 'speaker',
      occasion: 'Talks of 2022',
      organization: 'watch',
      at: 'talks',
    },
  ],
})

test('MUST say how an organization is tied, in words and to the event', async () => {
  const { data } = await ask('{ event(id: "talks") { ties { kind link role occasion organization { id tie } } } }')
  expect(data).toEqual({
    event: {
      ties: [
        {
          kind: 'DIRECT',
          link: 'Invented talks',
          role: 'speaker',
          occasion: 'Talks of 2022',
          organization: [{ id: 'watch', tie: 'DIRECT' }],
        },
      ],
    },
  })
})
