import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

test('MUST number the sources of an answer once each, in its order, when told to', async () => {
  const { errors, extensions } = await ask(`query Both @numberSources {
    treatyStatus(country: "XAA") { instruments { sources { id title locator } } }
    recommendations(sort: [{ id: ASC }]) { id sources { id title } }
  }`)
  expect(errors).toBeUndefined()
  expect(extensions?.['sources']).toEqual([
    { number: 1, id: 'table', title: 'Invented table of participants' },
    { number: 2, id: 'report', title: 'Invented report' },
    { number: 3, id: 'copy', title: 'Invented copy on another site' },
    { number: 4, id: 'news', title: 'Invented news item' },
  ])
})

test('MUST number nothing unless told to', async () => {
  const { extensions } = await ask('{ treatyStatus(country: "XAA") { instruments { sources { id } } } }')
  expect(extensions).not.toHaveProperty('sources')
})
