/** A null where a filter has more to say: refused in words, since the library can make nothing of it. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [{ id: 'XAA', name: 'Inventia', memberOf: 'club' }],
  group: [{ id: 'club' }],
  crime: [{ id: 'fraud', name: 'Invented fraud' }],
})

test.each([
  ['{ countries(where: { id: null }) { id } }', 'id'],
  ['{ countries(where: { asOf: null }) { id } }', 'asOf'],
  ['{ countries(where: { memberOf: null }) { id } }', 'memberOf'],
  ['{ countries(where: { memberOf: { some: null } }) { id } }', 'memberOf.some'],
  ['{ countries(where: { memberOf: { none: { name: null } } }) { id } }', 'memberOf.none.name'],
  ['{ countries(where: { NOT: null }) { id } }', 'NOT'],
  ['{ countries(where: { OR: null }) { id } }', 'OR'],
  ['{ countries(where: { OR: [{ id: { eq: "XAA" } }, { AND: null }] }) { id } }', 'OR.AND'],
  ['{ crimes(where: { aliases: null }) { id } }', 'aliases'],
  ['{ country(id: "XAA") { memberOfConnection(where: { edge: null }) { totalCount } } }', 'edge'],
  ['{ country(id: "XAA") { memberOfConnection(where: { node: null }) { totalCount } } }', 'node'],
])('MUST refuse %s', async (query, place) => {
  const { status, errors } = await ask(query)
  expect([status, errors?.map(({ extensions }) => extensions)]).toMatchObject([200, [{ code: 'BAD_INPUT', place }]])
  expect(errors?.[0]?.message).toMatch(
    /^Cannot use where of \w+: \S+ is null: leave it out, or say what it should fulfil$/,
  )
})

test.each([
  '{ countries(where: null) { id } }',
  '{ countries(where: { name: { eq: null } }) { id } }',
  '{ countries(where: { name: { in: null } }) { id } }',
  '{ countries(where: { name: { contains: null } }) { id } }',
  '{ countries(where: { asOf: { eq: null } }) { id } }',
  '{ countries(where: { asOfEarliest: { lt: null } }) { id } }',
  '{ crimes(where: { aliases: { eq: null } }) { id } }',
  '{ crimes(where: { aliases: { includes: null } }) { id } }',
  '{ countries(where: { kind: { in: null } }) { id } }',
  '{ countries(where: {}, offset: null) { id } }',
  '{ countries(sort: [{ name: null }]) { id } }',
  '{ actors(where: { typename: null }) { id } }',
  '{ country(id: "XAA") { memberOf(where: null) { id } } }',
  '{ country(id: "XAA") { memberOfConnection(where: null, after: null) { totalCount } } }',
  '{ country(id: "XAA") { memberOfConnection(sort: [{ node: null }]) { totalCount } } }',
  '{ country(id: "XAA") { memberOfConnection(sort: [{ edge: null }]) { totalCount } } }',
])('MUST answer %s, or say what is wrong with it', async (query) => {
  const { status, errors } = await ask(query)
  expect([status, errors?.filter(({ extensions }) => extensions['code'] !== 'BAD_INPUT') ?? []]).toEqual([200, []])
})
