/** The public schema as clients see it: what it must and must not have. Its text is compared by tests/server/pages.test.ts. */
import { resolve } from 'node:path'
import { isInputObjectType, isObjectType, type GraphQLField } from 'graphql'
import { expect, test } from 'vitest'
import { findings } from '../../src/findings/index.js'
import { listField } from '../../src/findings/not-found.js'
import { readFindingTypes } from '../../src/findings/read-findings.js'
import { readModel } from '../../src/model/read-model.js'
import { buildSchema } from '../../src/schema/build-schema.js'
import { publicSdl } from '../../src/schema/public-sdl.js'
import { singularField } from '../../src/schema/type-defs.js'

const root = resolve(import.meta.dirname, '../..')
const model = readModel(`${root}/schema`)
const schema = await buildSchema(model, { document: readFindingTypes(`${root}/src/findings`), resolvers: findings })
const sdl = publicSdl(schema)
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()))

test('MUST be the text of tests/contract.graphql', async () => {
  await expect(sdl).toMatchFileSnapshot('../contract.graphql')
})

test('MUST stay small enough to read', () => {
  expect(Buffer.byteLength(sdl)).toBeLessThan(400_000)
})

test('MUST have no way to change or to watch data', () => {
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
})

test('MUST show no directive of our own or of the library', () => {
  expect(sdl).not.toMatch(/@(node|relationship|cypher|derived|bookkeeping|refinable|limit|filterable)\b/)
})

test('MUST give every list of nodes a default size and an order', () => {
  // Findings that count take conditions too, but give no list of nodes.
  const lists = fields.filter(
    (field) => hasArgument(field, 'where') && !hasArgument(field, 'of') && !hasArgument(field, 'rows'),
  )
  const silent = lists.filter(
    (field) =>
      !['limit', 'first'].some((name) => defaultOf(field, name) === 25) || defaultOf(field, 'sort') === undefined,
  )
  expect(lists.length).toBeGreaterThan(200)
  expect(silent.map((field) => field.name)).toEqual([])
})

test('MUST give every noun a root field for one node, one for a list, and the line that names a node', () => {
  const query = schema.getQueryType()?.getFields() ?? {}
  const missing = model.nouns.flatMap(({ name }) => {
    const type = schema.getType(name)
    const wanted = [singularField({ name }), listField(name)].filter((field) => !(field in query))
    return isObjectType(type) && 'label' in type.getFields() ? wanted : [...wanted, `${name}.label`]
  })
  expect(missing).toEqual([])
})

test('MUST give every noun but Source its sources, and say how each came to be known', () => {
  const wanted = ['sources', 'sourcesConnection', 'basis', 'confidence', 'asOf', 'asOfEarliest', 'asOfLatest']
  const missing = model.nouns.flatMap(({ name }) => {
    const type = schema.getType(name)
    if (name === 'Source' || !isObjectType(type)) return []
    return wanted.filter((field) => !(field in type.getFields())).map((field) => `${name}.${field}`)
  })
  expect(missing).toEqual([])
})

test('MUST not offer filters that say nothing more', () => {
  const names = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((name) => ({ type: type.name, name })))
  const more = names.filter(
    ({ type, name }) => ['all', 'single'].includes(name) || (type.endsWith('Where') && name.endsWith('Connection')),
  )
  expect(more).toEqual([])
})

function hasArgument(field: GraphQLField<unknown, unknown>, name: string): boolean {
  return field.args.some((argument) => argument.name === name)
}

function defaultOf(field: GraphQLField<unknown, unknown>, name: string): unknown {
  return field.args.find((argument) => argument.name === name)?.defaultValue
}
