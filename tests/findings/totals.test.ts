import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask, get } = await serve(tiny)

const query = `query ($of: Noun!, $by: [String!]!, $where: [Condition!]! = [], $basis: [Basis!], $first: Int! = 200, $after: String) {
  totals(of: $of, by: $by, where: $where, basis: $basis, first: $first, after: $after) {
    complete next left note notStated total { count named suggested }
    lines { value { id label } secondValue { id } count named suggested link sources { id locator } }
  }
}`

interface Answer {
  readonly complete: boolean
  readonly next: string | null
  readonly left: number
  readonly note: string | null
  readonly notStated: number
  readonly total: { readonly count: number; readonly named: number; readonly suggested: number }
  readonly lines: readonly {
    readonly value: { readonly id: string; readonly label: string }
    readonly secondValue: { readonly id: string } | null
    readonly count: number
    readonly named: number
    readonly suggested: number
    readonly link: string
    readonly sources: readonly { readonly id: string; readonly locator: string | null }[]
  }[]
}

const totals = async (variables: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return data?.['totals'] as Answer
}
const counts = ({ lines }: Answer) =>
  lines.map(({ value, secondValue, count, named, suggested }) => [
    secondValue ? `${value.id} ${secondValue.id}` : value.id,
    count,
    named,
    suggested,
  ])
const refusal = async (variables: Readonly<Record<string, unknown>>) => (await ask(query, variables)).errors?.[0]

test('MUST count by every value of an enum, in the order of the schema, zeros too', async () => {
  const answer = await totals({ of: 'Organization', by: ['kind'] })
  expect(counts(answer)).toEqual([
    ['NGO', 2, 2, 0],
    ['ACADEMIA', 1, 1, 0],
    ['PRIVATE_SECTOR', 1, 1, 0],
    ['INTERNATIONAL', 1, 1, 0],
    ['GOVERNMENT', 0, 0, 0],
    ['NETWORK', 0, 0, 0],
  ])
  expect(answer).toMatchObject({
    complete: true,
    next: null,
    left: 0,
    note: null,
    notStated: 0,
    total: { count: 5, named: 5, suggested: 0 },
  })
})

test('MUST count by every node that a relationship can lead to, by name, and tell readings of an editor apart', async () => {
  const answer = await totals({ of: 'Organization', by: ['worksOn'] })
  expect(counts(answer)).toEqual([
    ['forgery', 0, 0, 0],
    ['piracy', 1, 1, 0],
    ['smuggling', 1, 0, 1],
    ['trafficking', 3, 3, 0],
  ])
  // The office works on nothing that is known.
  expect(answer.notStated).toBe(1)
  expect(answer.lines.map(({ sources }) => sources)).toEqual([
    // Nobody works on forgery: its own row stands in.
    [{ id: 'report', locator: null }],
    [{ id: 'news', locator: null }],
    [{ id: 'copy', locator: null }],
    // Of the first two by id: institute and union.
    [{ id: 'report', locator: 'list 2' }],
  ])
})

test('MUST count only what a source names, or only readings, when told', async () => {
  const named = await totals({ of: 'Organization', by: ['worksOn'], basis: ['NAMED'] })
  expect(counts(named)).toEqual([
    ['forgery', 0, 0, 0],
    ['piracy', 1, 1, 0],
    ['smuggling', 0, 0, 0],
    ['trafficking', 3, 3, 0],
  ])
  const readings = await totals({ of: 'Organization', by: ['worksOn'], basis: ['SUGGESTED'] })
  expect(counts(readings)).toEqual([
    ['forgery', 0, 0, 0],
    ['piracy', 0, 0, 0],
    ['smuggling', 1, 0, 1],
    ['trafficking', 0, 0, 0],
  ])
  expect(readings).toMatchObject({ note: null, total: { count: 5 } })
})

test('MUST count by two facets, each pair once, and give the pages of them', async () => {
  const pages = [await totals({ of: 'Organization', by: ['worksOn', 'kind'], first: 10 })]
  while (pages.at(-1)?.next) {
    pages.push(await totals({ of: 'Organization', by: ['worksOn', 'kind'], first: 10, after: pages.at(-1)?.next }))
  }
  expect(pages.map(({ complete, left, lines }) => [complete, left, lines.length])).toEqual([
    [false, 14, 10],
    [false, 4, 10],
    [true, 0, 4],
  ])
  expect(pages.flatMap(counts).filter(([, count]) => count !== 0)).toEqual([
    ['piracy PRIVATE_SECTOR', 1, 1, 0],
    ['smuggling ACADEMIA', 1, 0, 1],
    ['trafficking NGO', 2, 2, 0],
    ['trafficking ACADEMIA', 1, 1, 0],
  ])
})

test('MUST count what fulfils all conditions, whose values are alternatives', async () => {
  const where = [
    { by: 'basedIn', is: ['XAA', 'XAB', 'XAD'] },
    { by: 'kind', is: ['NGO'] },
  ]
  expect(counts(await totals({ of: 'Organization', by: ['activeIn'], where }))).toEqual([
    ['XAA', 1, 1, 0],
    ['XAB', 1, 1, 0],
    ['XAC', 0, 0, 0],
    ['XAD', 0, 0, 0],
  ])
})

test('MUST count what passes a condition by a reading of an editor as a reading', async () => {
  const where = [{ by: 'worksOn', is: ['smuggling'] }]
  const answer = await totals({ of: 'Organization', by: ['basedIn'], where })
  expect(answer.total).toEqual({ count: 1, named: 0, suggested: 1 })
  expect(counts(answer)).toContainEqual(['XAB', 1, 0, 1])
})

test('MUST count relationships that others state, and derived ones as named, with the sources that they follow from', async () => {
  expect(counts(await totals({ of: 'Crime', by: ['organizations'], where: [{ by: 'kind', is: ['PROTOCOL'] }] }))).toEqual([
    ['firm', 0, 0, 0],
    ['institute', 1, 1, 0],
    ['office', 0, 0, 0],
    ['union', 1, 1, 0],
    ['watch', 1, 1, 0],
  ])
  const { lines } = await totals({ of: 'Country', by: ['memberOf'] })
  expect(lines.find(({ value }) => value.id === 'states-parties-tip')).toMatchObject({
    count: 2,
    named: 2,
    sources: [
      { id: 'table', locator: 'row 1' },
      { id: 'table', locator: 'row 4' },
    ],
  })
})

test('MUST count a relationship to several nouns by all of them, or by one', async () => {
  const all = await totals({ of: 'Recommendation', by: ['madeBy'] })
  expect(counts(all).filter(([, count]) => count !== 0)).toEqual([
    ['XAB', 1, 1, 0],
    ['office', 3, 3, 0],
    ['watch', 1, 1, 0],
  ])
  expect(counts(await totals({ of: 'Recommendation', by: ['madeByCountry'] }))).toEqual([
    ['XAA', 0, 0, 0],
    ['XAB', 1, 1, 0],
    ['XAC', 0, 0, 0],
    ['XAD', 0, 0, 0],
  ])
})

test('MUST give with each line an address that lists as many nodes as it counts', async () => {
  const where = [{ by: 'basedIn', is: ['XAA', 'XAB'] }]
  for (const { count, link } of (await totals({ of: 'Organization', by: ['worksOn', 'kind'], where })).lines) {
    const response = await get(link, { headers: { accept: 'application/json' } })
    const { data } = (await response.json()) as { data: { organizations: unknown[] } }
    expect({ link, count: data.organizations.length }).toEqual({ link, count })
  }
})

test('MUST say why an answer is empty', async () => {
  const empty = await totals({ of: 'Organization', by: ['kind'], where: [{ by: 'basedIn', is: ['XAC'] }] })
  expect(empty.note).toBe('None of the 5 nodes of Organization in the graph fulfils the condition.')
  const nothing = await totals({ of: 'Declaration', by: ['country'] })
  expect(nothing.note).toMatch(/^The graph holds no Declaration at all/)
})

test('MUST say that an answer was kept, and that only of the same question', async () => {
  const kept = async (first: number) =>
    (await ask(`{ totals(of: Theme, by: ["basis"], first: ${first}) { kept } }`)).data?.['totals']
  expect([await kept(7), await kept(7), await kept(8)]).toEqual([{ kept: false }, { kept: true }, { kept: false }])
})

test('MUST refuse what the noun cannot be counted by, with what it can and the nearest', async () => {
  expect(await refusal({ of: 'Organization', by: ['worksom'] })).toMatchObject({
    message: expect.stringMatching(
      /^Cannot use by "worksom": Organization has no such field or relationship to count by: did you mean "worksOn"\? Allowed are kind, scope, tie, basedIn, worksOn, /,
    ),
    extensions: { code: 'BAD_INPUT', nearest: 'worksOn' },
  })
  expect(await refusal({ of: 'Organization', by: ['crime'] })).toMatchObject({ extensions: { nearest: 'worksOn' } })
  expect(await refusal({ of: 'Organization', by: ['kind', 'kind'] })).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
  expect(await refusal({ of: 'Organisation', by: ['kind'] })).toMatchObject({
    message: expect.stringContaining('Did you mean the enum value "Organization"?'),
    extensions: { code: 'BAD_INPUT' },
  })
})

test('MUST refuse a condition on what is not there, with the nearest', async () => {
  const where = (by: string, ...is: string[]) => refusal({ of: 'Organization', by: ['kind'], where: [{ by, is }] })
  expect(await where('worksOn', 'traficking')).toMatchObject({
    message: 'Cannot find crime "traficking": did you mean "trafficking"?',
    extensions: { code: 'NOT_FOUND' },
  })
  expect(await where('kind', 'NGOS')).toMatchObject({
    message: expect.stringMatching(/^Cannot use kind "NGOS": it has no such value: did you mean "NGO"\? Allowed are NGO, ACADEMIA/),
    extensions: { code: 'BAD_INPUT' },
  })
  expect(await where('kind')).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'where.is' } })
})

test('MUST refuse a page that is none', async () => {
  expect(await refusal({ of: 'Organization', by: ['kind'], first: 0 })).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
  expect(await refusal({ of: 'Organization', by: ['kind'], after: 'x' })).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
  const next = Buffer.from('["nobody"]').toString('base64url')
  expect(await refusal({ of: 'Organization', by: ['kind'], after: next })).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
})
