/** Variables from texts, as an address or a command gives them: by the types of the schema, with what is allowed when they do not fit. */
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { addressOf, textsOf } from '../../src/questions/address.js'
import { exampleCommand } from '../../src/questions/command-line.js'
import { parametersOf } from '../../src/questions/parameter.js'
import type { Question } from '../../src/questions/question.js'
import { readVariables, type GivenTexts } from '../../src/questions/read-variables.js'
import { variablesOf } from '../../src/questions/variable.js'

const schema = buildSchema(`
  scalar Date
  enum Colour { RED GREEN }
  input Where { "Which country." country: ID, colours: [Colour!], since: Date }
  type Query { found(id: ID!, ids: [ID!], count: Int, share: Float, open: Boolean, colour: Colour, words: [String!], where: Where, all: [Where!]): Int }
`)
const question: Question = {
  slug: 'found',
  title: 'What is found?',
  who: 'analyst',
  order: 100,
  description: null,
  query: `query Found($id: ID!, $ids: [ID!], $count: Int = 5, $share: Float, $open: Boolean, $colour: Colour, $words: [String!], $where: Where, $all: [Where!]) {
    found(id: $id, ids: $ids, count: $count, share: $share, open: $open, colour: $colour, words: $words, where: $where, all: $all)
  }`,
  variables: { id: 'a b', ids: ['x', 'y'], where: { country: 'XAA', colours: ['RED', 'GREEN'] } },
  rows: null,
  variableDescriptions: { id: 'Id of it' },
}
const variables = variablesOf(question, schema)
const read = (given: GivenTexts) => readVariables(variables, given, (name) => `${name}=`)

test('MUST read each text by the type of its variable', () => {
  expect(
    read({
      id: ['7'],
      ids: ['a,b', 'c'],
      count: ['-3'],
      share: ['0.5'],
      open: ['true'],
      colour: ['RED'],
      words: ['a, b', 'c'],
    }),
  ).toEqual({ id: '7', ids: ['a', 'b', 'c'], count: -3, share: 0.5, open: true, colour: 'RED', words: ['a', 'b', 'c'] })
})

test('MUST take an empty text for none, as forms send it', () => {
  expect(read({ id: ['a'], count: [''], ids: ['', ' '] })).toEqual({ id: 'a' })
})

test('MUST read a variable that has fields from JSON or field by field', () => {
  const where = { country: 'XAA', colours: ['RED', 'GREEN'] }
  expect(read({ id: ['a'], where: [JSON.stringify(where)] })).toEqual({ id: 'a', where })
  expect(read({ id: ['a'], where: ['{ country: XAA, colours: [RED, GREEN] }'] })).toEqual({ id: 'a', where })
  expect(read({ id: ['a'], 'where.country': ['XAA'], 'where.colours': ['RED,GREEN'] })).toEqual({ id: 'a', where })
})

test('MUST read a list of such, each of its own or all in one text', () => {
  const all = [{ country: 'XAA', colours: ['RED'] }, { country: '7' }]
  expect(read({ id: ['a'], all: ['{ country: XAA, colours: RED }', '{ country: 7 }'] })).toEqual({ id: 'a', all })
  expect(read({ id: ['a'], all: [JSON.stringify(all)] })).toEqual({ id: 'a', all })
  expect(textsOf(variables, { all })).toEqual([['all', '[{ country: XAA, colours: [RED] }, { country: "7" }]']])
})

test.each<[GivenTexts, string]>([
  [{}, 'Cannot answer without id (Id of it): give id=..., for example id=a b'],
  [{ id: ['a', 'b'] }, 'Cannot use id=b: expected one value: it is given twice; id: Id of it'],
  [{ id: ['a'], count: ['1.5'] }, 'Cannot use count=1.5: expected a whole number'],
  [{ id: ['a'], count: ['9999999999'] }, 'Cannot use count=9999999999: expected a whole number'],
  [{ id: ['a'], share: ['much'] }, 'Cannot use share=much: expected a number'],
  [{ id: ['a'], open: ['yes'] }, 'Cannot use open=yes: expected true or false'],
  [{ id: ['a'], colour: ['GREN'] }, 'Cannot use colour=GREN: did you mean "GREEN"? expected one of RED, GREEN'],
  [{ id: ['a'], where: ['{'] }, 'Cannot use where={: expected { country: ... }, with country, colours, since'],
  [
    { id: ['a'], all: ['{ contry: XAA }'] },
    'Cannot use all={"contry":"XAA"}: expected { country: ... }, with country, colours, since',
  ],
  [
    { id: ['a'], 'where.contry': ['XAA'] },
    'Cannot use where=contry: did you mean "country"? expected one of its fields: country, colours, since',
  ],
  [
    { id: ['a'], counts: ['1'] },
    'Cannot use "counts": did you mean "count"? allowed are id, ids, count, share, open, colour, words, where, all',
  ],
])('MUST refuse %j with what is allowed', (given, message) => {
  expect(() => read(given)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message }))
})

test('MUST name everything that is wrong at once', () => {
  expect(() => read({ count: ['x'], nothing: ['x'] })).toThrow(
    expect.objectContaining({
      details: { problems: [expect.objectContaining({ found: 'nothing' }), expect.anything(), expect.anything()] },
    }),
  )
})

test('MUST describe each variable, and each field of one that has fields', () => {
  const parameters = parametersOf(variables)
  expect(parameters.map(({ name, typeText, isRequired, isList }) => [name, typeText, isRequired, isList])).toEqual([
    ['id', 'ID!', true, false],
    ['ids', '[ID!]', false, true],
    ['count', 'Int', false, false],
    ['share', 'Float', false, false],
    ['open', 'Boolean', false, false],
    ['colour', 'Colour', false, false],
    ['words', '[String!]', false, true],
    ['where.country', 'ID', false, false],
    ['where.colours', '[Colour!]', false, true],
    ['where.since', 'Date', false, false],
    ['all', '[Where!]', false, true],
  ])
  expect(parameters[2]).toMatchObject({ byDefault: 5 })
  expect(parameters[5]).toMatchObject({ allowed: ['RED', 'GREEN'] })
  expect(parameters[7]).toMatchObject({ description: 'Which country.', example: 'XAA' })
})

test('MUST write an example as an address and as a command that read back the same', () => {
  const texts = textsOf(variables, question.variables)
  const address = addressOf('found', 'csv', texts)
  expect(address).toBe('/q/found.csv?id=a%20b&ids=x,y&where.country=XAA&where.colours=RED,GREEN')
  const given = [...new URL(address, 'http://localhost').searchParams].map(([name, text]) => [name, [text]])
  expect(read(Object.fromEntries(given))).toEqual(question.variables)
  expect(exampleCommand(question, variables)).toBe(
    "untoc-graph ask found --id 'a b' --ids x,y --where.country XAA --where.colours RED,GREEN",
  )
})
