/** One text for all ways to write an operation: aliases, variables, fragments and orders of arguments are a client's own. */
import { resolve } from 'node:path'
import { getOperationAST, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { findings } from '../../src/findings/index.js'
import { readFindingTypes } from '../../src/findings/read-findings.js'
import { readModel } from '../../src/model/read-model.js'
import { buildSchema } from '../../src/schema/build-schema.js'
import { canonicalOperation } from '../../src/schema/canonical-operation.js'

const root = resolve(import.meta.dirname, '../..')
const schema = await buildSchema(readModel(`${root}/schema`), {
  document: readFindingTypes(`${root}/src/findings`),
  resolvers: findings,
})

function canonical(source: string) {
  const document = parse(source)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  expect(validate(schema, document)).toEqual([])
  return canonicalOperation(schema, document, operation)
}

test('MUST give a thousand ways to name aliases one text', () => {
  const texts = Array.from(
    { length: 1_000 },
    (_each, n) =>
      canonical(`{ a${n}: countries(limit: 2) { b${n}: id c${n}: name d${n}: memberOf { e${n}: name f${n}: id } } }`)
        .text,
  )
  expect(new Set(texts).size).toBe(1)
})

test('MUST give all orders of arguments and of fields in values one text', () => {
  const args = [
    'limit: 2',
    'offset: 1',
    'sort: [{ name: ASC }]',
    'where: { kind: { eq: MEMBER_STATE }, id: { eq: "XAA" } }',
  ]
  const swapped = 'where: { id: { eq: "XAA" }, kind: { eq: MEMBER_STATE } }'
  const texts = [args, args.toReversed(), [args[2], swapped, args[0], args[1]]].map(
    (each) => canonical(`{ countries(${each.join(', ')}) { id } }`).text,
  )
  expect(new Set(texts).size).toBe(1)
})

test('MUST give all names of operation, variables and fragments one text, and leave out what is not used', () => {
  const one = canonical(
    'query One($x: ID!, $y: Int) { country(id: $x) { ...P memberOf(limit: $y) { id } } } fragment P on Country { name }',
  )
  const other = canonical(
    'fragment Q on Country { name } query Two($n: Int, $c: ID!) { country(id: $c) { ...Q memberOf(limit: $n) { id } } }',
  )
  expect(other.text).toBe(one.text)
  expect([...other.names.variables]).toEqual([
    ['c', 'v1'],
    ['n', 'v2'],
  ])
})

test('MUST keep what differs apart', () => {
  const texts = [
    '{ countries(limit: 2) { id } }',
    '{ countries(limit: 3) { id } }',
    '{ countries(limit: 2) { name } }',
    '{ a: countries(limit: 2) { id } b: countries(limit: 2) { id } }',
    '{ countries(limit: 2) { x: id y: id } }',
  ].map((source) => canonical(source).text)
  expect(new Set(texts).size).toBe(texts.length)
})

test('MUST know the way back to the names of the client', () => {
  const { names, text } = canonical('{ first: country(id: "XAA") { label: name } second: country(id: "XAB") { name } }')
  expect(text).toContain('country_2: country(id: "XAB")')
  expect(Object.fromEntries(names.keysBack() ?? [])).toEqual({
    country: 'first',
    country_2: 'second',
    name: 'label',
    name_2: 'name',
  })
})

test('MUST end every order with the id, also one in a default of a variable', () => {
  expect(canonical('{ countries(sort: { name: ASC }) { id } }').text).toContain('sort: [{name: ASC}, {id: ASC}]')
  expect(canonical('{ countries(sort: [{ id: DESC }]) { id } }').text).toContain('sort: [{id: DESC}]')
  expect(canonical('query ($s: [CountrySort!]! = [{ name: DESC }]) { countries(sort: $s) { id } }').text).toContain(
    '= [{name: DESC}, {id: ASC}]',
  )
  expect(
    canonical('{ country(id: "XAA") { sourcesConnection(sort: [{ edge: { asOf: ASC } }]) { totalCount } } }').text,
  ).toContain('sort: [{edge: {asOf: ASC}}, {node: {id: ASC}}]')
})
