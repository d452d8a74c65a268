/** What came and went in the tiny data set, worked out by hand. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

interface Line {
  readonly node: { readonly id: string }
  readonly inWords: string
  readonly date: string
  readonly by: { readonly id: string } | null
  readonly sources: unknown[]
}

async function difference(variables: Record<string, unknown>) {
  const { data, errors } = await ask('difference', { network: true, ...variables })
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['difference']
}

const idsOf = (lines: Line[]) => lines.map(({ node }) => node.id)

test('MUST list what happened between two days, and what was replaced', async () => {
  const found = await difference({ from: '2014', to: '2015' })
  expect(found).toMatchObject({ from: '2014-12-31', to: '2015-12-31', complete: true, next: null, cannotTell: [] })
  expect(found.came.map(({ inWords, date }: Line) => [inWords, date])).toEqual([
    ['recommendation: Invented: protect these victims better', '2015'],
    ['treaty action: XAB-FIREARMS-consent', '2015'],
    ['event: Invented training', '2015-05/2015-06'],
    ['recommendation: Invented: become bound by the Invented Firearms Protocol', '2015-06'],
    ['commitment: Invented promise to open a shelter', '2015-06'],
  ])
  expect(found.went.map(({ inWords, date, by }: Line) => [inWords, date, by?.id])).toEqual([
    ['recommendation: Invented: protect the victims of invented trafficking was replaced by R5', '2015', 'R5'],
  ])
  for (const { sources } of [...found.came, ...found.went, ...found.nodes, ...found.relationships])
    expect(sources).not.toEqual([])
  expect(found.relationships).toContainEqual(expect.objectContaining({ from: 'R5', type: 'REPLACES', to: 'R4' }))
})

test('MUST set apart what may have happened outside these days', async () => {
  const found = await difference({ from: '2015-05-15', to: '2015-06-15' })
  expect(found).toMatchObject({ came: [], went: [] })
  expect(idsOf(found.cannotTell)).toEqual(['R4', 'R5', 'XAB-FIREARMS-consent', 'training', 'R3', 'XAA-training-1'])
})

test('MUST tell when a review began and an instrument was adopted', async () => {
  const found = await difference({ from: '2020', to: '2021' })
  expect(found.came.map(({ inWords }: Line) => inWords)).toEqual(['review: XAA-review began'])
  const early = await difference({ from: '1999', to: '2000', nouns: ['Instrument'] })
  expect(early.came.map(({ inWords }: Line) => inWords)).toEqual([
    'instrument: Invented UNTOC was adopted',
    'instrument: Invented TIP was adopted',
  ])
})

test('MUST go on where the page before ended', async () => {
  const one = await difference({ from: '2014', to: '2015', first: 3 })
  expect(one).toMatchObject({ complete: false })
  const two = await difference({ from: '2014', to: '2015', first: 3, after: one.next })
  expect(two).toMatchObject({ complete: true, next: null })
  expect([...idsOf(one.came), ...idsOf(one.went), ...idsOf(two.came), ...idsOf(two.went)]).toEqual([
    'R5',
    'XAB-FIREARMS-consent',
    'R4',
    'training',
    'R3',
    'XAA-training-1',
  ])
})

test('MUST say when nothing is known, and refuse days in the wrong order', async () => {
  expect(await difference({ from: '1950', to: '1951' })).toMatchObject({
    came: [],
    went: [],
    cannotTell: [],
    nodes: [],
    relationships: [],
    complete: true,
    note: 'The graph holds nothing with a day between these two: that is what it knows, not what there was.',
  })
  const refused = async (variables: Record<string, unknown>) =>
    (await ask('difference', { network: true, ...variables })).errors?.[0]
  expect(await refused({ from: '2015', to: '2014' })).toMatchObject({
    message: 'Cannot use to: 2014-12-31 is not after 2015-12-31',
    extensions: { code: 'BAD_INPUT' },
  })
  expect((await refused({ from: 'soon', to: '2014' }))?.extensions).toMatchObject({ code: 'BAD_INPUT' })
})
