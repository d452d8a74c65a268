/** `/openapi.json` is what OpenAPI 3.1 allows, by its own schema. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { get } = await serve({ country: [{ id: 'XAA', name: 'Inventia' }] })

test('MUST be valid OpenAPI 3.1', async () => {
  const response = await get('/openapi.json')
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await new Validator().validate(JSON.parse(await response.text()))).toEqual({ valid: true })
})
