/** What comes back: under the client's names, in the same order every time, with a word on what may be cut. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const { ask } = await serve({
  country: [
    { id: 'XAA', name: 'Inventia', memberOf: 'club;team' },
    { id: 'XAB', name: 'Fabulia', memberOf: 'club' },
    { id: 'XAC', name: 'Fabulia' },
  ],
  group: [
    { id: 'club', name: 'Club', kind: 'ALLIANCE' },
    { id: 'team', name: 'Team', kind: 'ALLIANCE' },
  ],
  organization: [{ id: 'watch', name: 'Watch', kind: 'NGO' }],
  event: [{ id: 'talks', title: 'Talks', date: '2014/2016' }],
  participation: [
    { id: 'XAA-at-talks', participant: 'XAA', event: 'talks' },
    { id: 'watch-at-talks', participant: 'watch', event: 'talks' },
  ],
})

test('MUST answer under the names of the client, the same each time it is asked', async () => {
  const query =
    'query ($who: ID!) { one: country(id: $who) { key: id is: name in: memberOf(limit: 5) { key: id } } two: country(id: "XAC") { is: id } }'
  const expected = { one: { key: 'XAA', is: 'Inventia', in: [{ key: 'club' }, { key: 'team' }] }, two: { is: 'XAC' } }
  for (let time = 1; time <= 4; time += 1)
    expect(await ask(query, { who: 'XAA' })).toMatchObject({ data: expected, extensions: { cost: 5 } })
  expect((await ask(query, { who: 'XAB' })).data).toEqual({
    ...expected,
    one: { key: 'XAB', is: 'Fabulia', in: [{ key: 'club' }] },
  })
})

test('MUST use the values of each call, whatever was asked before in the same words', async () => {
  const query =
    'query ($a: String, $b: ID!, $n: Int!) { countries(where: { OR: [{ name: { eq: $a } }, { id: { eq: $b } }] }, limit: $n) { id } }'
  const asked = async (variables: Record<string, unknown>) => (await ask(query, variables)).data?.['countries']
  for (let time = 1; time <= 3; time += 1)
    expect(await asked({ a: 'Inventia', b: 'XAB', n: 5 })).toEqual([{ id: 'XAA' }, { id: 'XAB' }])
  expect(await asked({ a: 'Fabulia', b: 'XAA', n: 5 })).toEqual([{ id: 'XAA' }, { id: 'XAB' }, { id: 'XAC' }])
  expect(await asked({ a: 'Fabulia', b: 'XAA', n: 1 })).toEqual([{ id: 'XAA' }])
  expect(await asked({ a: null, b: 'XAC', n: 5 })).toEqual([{ id: 'XAC' }])
  expect(await asked({ a: '\u0001v1\u0001', b: '\u0001v1\u0001', n: 5 })).toEqual([])
})

test('MUST order what is equal by id', async () => {
  const first = await ask('{ countries(sort: [{ name: ASC }]) { id } }')
  const byVariable = await ask('query ($s: [CountrySort!]!) { countries(sort: $s) { id } }', { s: [{ name: 'ASC' }] })
  const expected = { countries: [{ id: 'XAB' }, { id: 'XAC' }, { id: 'XAA' }] }
  expect([first.data, byVariable.data]).toEqual([expected, expected])
})

test('MUST name each list that holds as many as it was asked for, by the names of the client', async () => {
  const query =
    '{ all: countries(limit: 3) { in: memberOf(limit: 2) { id } focalPoints(limit: 1) { id } } country(id: "XAA") { page: memberOfConnection(first: 1) { edges { node { id } } } } }'
  for (let time = 1; time <= 3; time += 1) {
    const { extensions } = await ask(query)
    expect(extensions?.['mayBeCut']).toEqual(['all', 'all.in', 'country.page.edges'])
  }
  expect((await ask('{ countries(limit: 4) { id } }')).extensions).toEqual({ cost: 4, dataVersion: 1 })
})

test('MUST answer what differs by type under one name', async () => {
  const query =
    '{ participations(sort: [{ id: ASC }]) { participant { __typename ... on Country { of: memberOf(limit: 1) { id } } ... on Organization { of: worksOn { id } as: kind } } } }'
  const expected = [
    { participant: [{ __typename: 'Country', of: [{ id: 'club' }] }] },
    { participant: [{ __typename: 'Organization', of: [], as: 'NGO' }] },
  ]
  for (let time = 1; time <= 3; time += 1) expect((await ask(query)).data).toEqual({ participations: expected })
})

test('MUST give a date as stated and the days that it can mean', async () => {
  const { data } = await ask('{ event(id: "talks") { date dateEarliest dateLatest } }')
  expect(data).toEqual({ event: { date: '2014/2016', dateEarliest: '2014-01-01', dateLatest: '2016-12-31' } })
})

test('MUST page by cursor', async () => {
  const query =
    'query ($after: String) { country(id: "XAA") { memberOfConnection(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }'
  const first = await ask(query)
  expect(first.data).toMatchObject({
    country: {
      memberOfConnection: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'club' } }] },
    },
  })
  for (let time = 1; time <= 3; time += 1) {
    const next = await ask(query, { after: 'YXJyYXljb25uZWN0aW9uOjA=' })
    expect(next.data).toMatchObject({
      country: { memberOfConnection: { pageInfo: { hasNextPage: false }, edges: [{ node: { id: 'team' } }] } },
    })
  }
})
