/** `/openapi.json`: every address that questions have, described as OpenAPI 3.1 wants it. */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '../support/serve.js'

const { get } = await serve({ country: [{ id: 'XAA', name: 'Inventia' }] })
const response = await get('/openapi.json')
const text = await response.text()
const shape = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ description: z.string() }),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), required: z.boolean().optional() })).optional(),
        responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() })),
      }),
    }),
  ),
})
const { info, paths } = shape.parse(JSON.parse(text))

test('MUST describe /q, each question in each of its formats, and the probes', () => {
  const slugs = readdirSync(join(resolve(import.meta.dirname, '../..'), 'queries')).map((file) =>
    file.replace('.graphql', ''),
  )
  for (const slug of slugs) {
    expect(Object.keys(paths)).toEqual(expect.arrayContaining([`/q/${slug}.json`, `/q/${slug}.csv`, `/q/${slug}.xlsx`]))
  }
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/q', '/health', '/ready']))
  expect(info.description).toContain('Not an official UNODC product')
})

test('MUST refer only to what it defines, and name each operation once', () => {
  const whole: unknown = JSON.parse(text)
  for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = path
      .split('/')
      .reduce<unknown>((at, key) => (at instanceof Object ? Reflect.get(at, key) : undefined), whole)
    expect([path, typeof found]).toEqual([path, 'object'])
  }
  const names = Object.values(paths).map((path) => path.get.operationId)
  expect(names).toEqual([...new Set(names)])
})

test('MUST describe parameters as the address takes them, with examples, and what goes wrong', () => {
  const { parameters, responses } = paths['/q/events-between.csv']?.get ?? {}
  expect(parameters).toEqual([
    expect.objectContaining({
      name: 'from',
      in: 'query',
      required: true,
      example: '2022-01-01',
      schema: { type: 'string' },
    }),
    expect.objectContaining({ name: 'to', required: true }),
    expect.objectContaining({ name: 'limit', required: false, schema: { type: 'integer', default: 100 } }),
    expect.objectContaining({ name: 'bom' }),
  ])
  expect(Object.keys(responses ?? {})).toEqual(['200', '400', '404', '429', '503', '504'])
})

test('MUST describe the answer in JSON as it comes', async () => {
  const schema = paths['/q/treaty-status.json']?.get.responses['200']?.content?.['application/json']
  expect(schema).toMatchObject({
    schema: {
      properties: {
        dataVersion: { type: ['integer', 'null'] },
        data: {
          type: 'object',
          required: ['treatyStatus'],
          properties: { treatyStatus: { properties: { instruments: { type: 'array', items: { type: 'object' } } } } },
        },
      },
    },
  })
})
