/** What is refused before it runs: nothing here may reach the database. */
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve(
  { country: [{ id: 'XAA', name: 'Inventia', memberOf: 'club' }], group: [{ id: 'club' }] },
  { maxCost: 1_000 },
)

describe('a list asked for more than its maximum, for 0 or for less', () => {
  const cases: [string, string, Record<string, unknown>, Record<string, unknown>][] = [
    [
      'at the root',
      '{ countries(limit: 0) { id } }',
      {},
      { field: 'countries', argument: 'limit', found: 0, min: 1, max: 500 },
    ],
    [
      'nested',
      '{ country(id: "XAA") { memberOf(limit: 501) { id } } }',
      {},
      { field: 'memberOf', argument: 'limit', found: 501, min: 1, max: 500 },
    ],
    [
      'by its alias',
      '{ c: countries(limit: -1) { id } }',
      {},
      { field: 'c', argument: 'limit', found: -1, min: 1, max: 500 },
    ],
    [
      'by variable',
      'query ($n: Int) { countries(limit: $n) { id } }',
      { n: 0 },
      { field: 'countries', argument: 'limit', found: 0, min: 1, max: 500 },
    ],
    [
      'by the default of a variable',
      'query ($n: Int = 501) { countries(limit: $n) { id } }',
      {},
      { field: 'countries', argument: 'limit', found: 501, min: 1, max: 500 },
    ],
    [
      'in a fragment',
      '{ country(id: "XAA") { ...F } } fragment F on Country { memberOf(limit: 0) { id } }',
      {},
      { field: 'memberOf', argument: 'limit', found: 0, min: 1, max: 500 },
    ],
    [
      'by pages',
      '{ country(id: "XAA") { memberOfConnection(first: 0) { totalCount } } }',
      {},
      { field: 'memberOfConnection', argument: 'first', found: 0, min: 1, max: 500 },
    ],
    [
      'from before its beginning',
      '{ countries(offset: -1) { id } }',
      {},
      { field: 'countries', argument: 'offset', found: -1, min: 0, max: 10_000 },
    ],
    [
      'from beyond its bound',
      '{ countries(offset: 10001) { id } }',
      {},
      { field: 'countries', argument: 'offset', found: 10_001, min: 0, max: 10_000 },
    ],
    [
      'of a finding',
      '{ recommendationsFor(country: "XAA", first: 501) { complete } }',
      {},
      { argument: 'first', found: 501, min: 1, max: 500 },
    ],
  ]

  test.each(cases)('MUST be BAD_INPUT that names it %s', async (_where, query, variables, details) => {
    const { errors } = await ask(query, variables)
    expect(errors?.map((error) => error.extensions)).toEqual([{ ...details, code: 'BAD_INPUT' }])
  })

  test('MUST be told of all at once', async () => {
    const { errors } = await ask('{ countries(limit: 0, offset: -1) { memberOf(limit: 0) { id } } }')
    expect(errors?.map((error) => error.message)).toEqual([
      'Cannot use limit of countries: 0 is outside 1 to 500',
      'Cannot use offset of countries: -1 is outside 0 to 10000',
      'Cannot use limit of memberOf: 0 is outside 1 to 500',
    ])
  })
})

test('MUST refuse a null where a bound belongs: the library would read it as none', async () => {
  const { errors } = await ask('query ($n: Int) { countries(limit: $n) { id } }', { n: null })
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
})

test('MUST refuse a cursor that is none', async () => {
  const { errors } = await ask('{ country(id: "XAA") { memberOfConnection(after: "here") { totalCount } } }')
  expect(errors?.[0]?.message).toBe('Cannot use after of memberOfConnection: "here" is not a cursor of an earlier page')
})

test('MUST refuse an operation above the highest cost, with both figures', async () => {
  const { errors } = await ask('{ countries(limit: 40) { focalPoints(limit: 25) { id } } }')
  expect(errors?.map((error) => error.extensions)).toEqual([{ code: 'TOO_COSTLY', found: 1_040, max: 1_000 }])
})

test('MUST count the cost with the values of variables, and tell it', async () => {
  const query =
    'query ($n: Int, $with: Boolean!) { countries(limit: $n) { focalPoints(limit: 25) @include(if: $with) { id } } }'
  const costs = await Promise.all(
    [
      { n: 10, with: true },
      { n: 30, with: true },
      { n: 30, with: false },
    ].map((each) => ask(query, each)),
  )
  expect(costs.map(({ extensions }) => extensions?.['cost'])).toEqual([260, 780, 30])
})

test('MUST take a list that the rows of its own node state for short, and one of exactly one for one', async () => {
  const costs = await Promise.all(
    ['{ countries(limit: 10) { memberOf { id } } }', '{ treatyActions(limit: 10) { country { id } } }'].map((query) =>
      ask(query),
    ),
  )
  expect(costs.map(({ extensions }) => extensions?.['cost'])).toEqual([40, 20])
})

test('MUST count fragments within fragments once each, however often they are spread', async () => {
  const fragments = Array.from(
    { length: 14 },
    (_each, n) => `fragment F${n} on Group { a: parts(limit: 1) { ...F${n + 1} } b: parts(limit: 1) { ...F${n + 1} } }`,
  )
  const query = `{ group(id: "club") { ...F0 } } ${fragments.join(' ')} fragment F14 on Group { id }`
  const { errors } = await ask(query)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY' })
})

test('MUST refuse what is too deep', async () => {
  const query = `{ group(id: "club") ${'{ parts(limit: 1) '.repeat(16)}{ id }${' }'.repeat(16)} }`
  const { errors } = await ask(query)
  expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_COSTLY', found: 18, max: 16 })
})

test('MUST refuse more conditions than a statement can hold', async () => {
  const conditions = Array.from({ length: 60 }, (_each, n) => ({ id: { eq: `X${n}` } }))
  const { errors } = await ask('query ($where: CountryWhere) { countries(where: $where) { id } }', {
    where: { OR: conditions },
  })
  expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_COSTLY', found: 122, max: 100 })
})

test('MUST refuse more root fields than it sends statements at once, also from a fragment', async () => {
  const fields = Array.from({ length: 31 }, (_each, n) => `a${n}: about { name }`).join(' ')
  const answers = await Promise.all(
    [`{ ${fields} }`, `{ ...F } fragment F on Query { ${fields} }`].map((query) => ask(query)),
  )
  expect(answers.map(({ errors }) => errors?.[0]?.extensions)).toEqual([
    { code: 'TOO_COSTLY', found: 31, max: 30 },
    { code: 'TOO_COSTLY', found: 31, max: 30 },
  ])
})

test('MUST answer the usual introspection, and refuse one that asks for the same over and over', async () => {
  const usual = await ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))
  expect(usual.errors).toBeUndefined()
  const names = Array.from({ length: 1_000 }, (_each, n) => `a${n}: description`).join(' ')
  const found = await Promise.all(
    [
      `{ __schema { types { fields { ${names} } } } }`,
      `{ __schema { ...F } } fragment F on __Schema { types { fields { ...G } } } fragment G on __Field { ${names} }`,
    ].map((query) => ask(query)),
  )
  for (const { data, errors } of found) {
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_COSTLY', found: expect.any(Number), max: 1_000_000 })
  }
})

test('MUST answer or refuse at once what is made to take long', async () => {
  const chain = (spreads: string, last: string) =>
    `{ ...F0 } ${Array.from({ length: 200 }, (_each, n) => `fragment F${n} on Query { ${spreads.replaceAll('#', `${n + 1}`)} }`).join(' ')} fragment F200 on Query { ${last} }`
  const long = [
    chain('...F# ...F#', 'countries(limit: 1) { id }'),
    chain('...F# ... { ...F# }', 'countries(limit: 1) { id }'),
    chain('...F# ... { ...F# }', 'about { name }'),
    `{ group(id: "club") ${'{ parts(limit: 1) '.repeat(600)}{ id }${' }'.repeat(600)} }`,
    `{ countries(where: ${'{ NOT: '.repeat(1_000)}{}${' }'.repeat(1_000)}) { id } }`,
  ]
  const start = performance.now()
  const codes: unknown[] = []
  for (const query of long) codes.push((await ask(query)).errors?.[0]?.extensions['code'] ?? 'answered')
  expect(codes).toEqual(['answered', 'TOO_COSTLY', 'TOO_COSTLY', 'TOO_COSTLY', 'TOO_COSTLY'])
  expect(performance.now() - start).toBeLessThan(5_000)
})
