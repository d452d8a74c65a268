import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia' }],
  instrument: [{ id: 'PACT', title: 'Invented Pact' }],
  focalPoint: [
    {
      id: 'XAA-pact-office',
      office: 'Office of Help',
      function: 'COORDINATOR',
      functionAsStated: 'coordinator',
      country: 'XAA',
      instruments: 'PACT',
      asOf: '2018~',
    },
    { id: 'XAA-review-focal-point', office: '', function: 'REVIEW_FOCAL_POINT', country: 'XAA' },
  ],
})

test("MUST list a country's offices with the day that the source speaks of, and null where only the post is known", async () => {
  const fields = 'id office asOf instruments { id }'
  const { data } = await ask(`{ country(id: "XAA") { focalPoints(sort: [{ id: ASC }]) { ${fields} } } }`)
  expect(data?.country).toMatchObject({
    focalPoints: [
      { id: 'XAA-pact-office', office: 'Office of Help', asOf: '2018~', instruments: [{ id: 'PACT' }] },
      { id: 'XAA-review-focal-point', office: null, asOf: null, instruments: [] },
    ],
  })
})
