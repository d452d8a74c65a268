/** What an address below `/q` is refused for: a code, what was found, what is allowed, and the nearest. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { warm } from '../support/warm.js'

const { get } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia' },
    { id: 'XAB', name: 'Fabulia' },
  ],
})
await warm({ get }, '/q/treaty-status.json?country=XAC')

test.each([
  [
    'events-between.json?from=2020-01-01',
    400,
    'BAD_INPUT',
    'Cannot answer without to (Last day, YYYY-MM-DD): give to=..., for example to=2022-12-31',
  ],
  [
    'treaty-status.csv?contry=XAA&country=XAA',
    400,
    'BAD_INPUT',
    'Cannot use "contry": did you mean "country"? allowed are country',
  ],
  [
    'said-before.json?country=XAA&first=many',
    400,
    'BAD_INPUT',
    'Cannot use first=many: expected a whole number; first: Lines at most, such as 50; 1 to 500',
  ],
  ['said-before.csv?country=XAA&first=501', 400, 'BAD_INPUT', 'Cannot use first: 501 is outside 1 to 500'],
  ['treaty-status.xlsx?country=XAC', 404, 'NOT_FOUND', 'Cannot find country "XAC": did you mean "XAA"?'],
  [
    'said-before.csv?country=XAA&country=XAB',
    400,
    'BAD_INPUT',
    'Cannot use country=XAB: expected one value: it is given twice; country: ISO 3166-1 alpha-3 code, such as MEX; this or organization',
  ],
  [
    'events-between.json?from=soon&to=2020-01-01',
    400,
    'BAD_INPUT',
    'Cannot use from=soon: expected a day such as 2020-07-28; from: First day, YYYY-MM-DD',
  ],
  [
    'recommendations-fro.csv',
    404,
    'NOT_FOUND',
    'Cannot find question "recommendations-fro": did you mean "recommendations-for"?',
  ],
  ['treaty-status.pdf', 404, 'NOT_FOUND', 'Cannot give "treaty-status" as .pdf: it comes as .json, .csv, .xlsx'],
  ['treaty-status.json?country=XAA&bom=true', 400, 'BAD_INPUT', 'Cannot use "bom": it is for .csv only'],
])('MUST refuse %s', async (file, status, code, message) => {
  const response = await get(`/q/${file}`)
  const { errors } = await response.json()
  expect(errors).toHaveLength(1)
  expect(errors[0].message).toBe(message)
  expect(errors[0].extensions.code).toBe(code)
  expect(response.status).toBe(status)
})
