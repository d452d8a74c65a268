/** What organizations share by an editor's reading is counted apart from what sources name. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  source: [{ id: 'list' }, { id: 'reading' }],
  country: [{ id: 'XAA', name: 'Inventia' }],
  crime: [{ id: 'arson' }, { id: 'theft' }],
  organization: [
    { id: 'one', name: 'One', basedIn: 'XAA', activeIn: 'XAA', worksOn: 'arson', source: 'list' },
    { id: 'one', worksOn: 'theft', basis: 'SUGGESTED', source: 'reading', name: '' },
    { id: 'two', name: 'Two', worksOn: 'arson;theft', source: 'list', locator: 'row 2' },
    { id: 'two', activeIn: 'XAA', basis: 'SUGGESTED', source: 'reading', name: '' },
    { id: 'network', name: 'Network' },
  ],
})

test('MUST count what is named and what is suggested apart, and show one or the other', async () => {
  const shared = async (basis?: string[]) => {
    const { data } = await ask('similar-organizations', { organization: 'one', basis })
    return Object(data)['similarOrganizations'].similar
  }
  expect(await shared()).toMatchObject([
    {
      organization: { id: 'two' },
      count: 3,
      named: 1,
      suggested: 2,
      shared: [
        {
          what: { id: 'arson' },
          basis: 'NAMED',
          sources: [
            { id: 'list', locator: 'row 2' },
            { id: 'list', locator: null },
          ],
        },
        {
          what: { id: 'theft' },
          basis: 'SUGGESTED',
          inWords: "both work on Theft (an editor's reading)",
          sources: [{ id: 'list' }, { id: 'reading' }],
        },
        { what: { id: 'XAA' }, basis: 'SUGGESTED' },
      ],
    },
  ])
  expect(await shared(['NAMED'])).toMatchObject([
    { count: 1, named: 1, suggested: 0, shared: [{ what: { id: 'arson' } }] },
  ])
  expect(await shared(['SUGGESTED'])).toMatchObject([{ count: 2, named: 0, suggested: 2 }])
})
