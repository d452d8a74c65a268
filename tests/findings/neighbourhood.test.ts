/** What is around nodes of the tiny data set, worked out by hand. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

interface Found {
  readonly nodes: { ref: { id: string }; sources: unknown[] }[]
  readonly relationships: { from: string; to: string; type: string; sources: unknown[] }[]
  readonly counts: unknown[]
  readonly hubs: unknown[]
  readonly complete: boolean
  readonly next: string | null
  readonly note: string | null
}

async function around(variables: Record<string, unknown>): Promise<Found> {
  const { data, errors } = await ask('neighbourhood', variables)
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['neighbourhood']
}

const idsOf = ({ nodes }: Found) => nodes.map(({ ref }) => ref.id)
const linesOf = ({ relationships }: Found) => relationships.map(({ from, type, to }) => `${from} ${type} ${to}`)

test('MUST give all neighbours of a node and the relationships between all of them', async () => {
  const found = await around({ of: 'union' })
  expect(found).toMatchObject({
    complete: true,
    next: null,
    note: null,
    hubs: [],
    counts: [
      { noun: 'Country', found: 1, shown: 1, left: 0 },
      { noun: 'Crime', found: 1, shown: 1, left: 0 },
      { noun: 'Participation', found: 1, shown: 1, left: 0 },
    ],
  })
  expect(idsOf(found)).toEqual(['XAD', 'trafficking', 'union', 'union-at-workshop'])
  expect(linesOf(found)).toEqual([
    'union BASED_IN XAD',
    'union-at-workshop PARTICIPANT union',
    'union WORKS_ON trafficking',
  ])
  for (const { sources } of [...found.nodes, ...found.relationships]) expect(sources).not.toEqual([])
})

test('MUST give the neighbours of neighbours with a depth of 2, only through the nouns that are asked for', async () => {
  const found = await around({ of: 'union', depth: 2, nouns: ['Participation', 'Event'] })
  expect(idsOf(found)).toEqual(['union', 'union-at-workshop', 'workshop'])
  expect(linesOf(found)).toEqual(['union-at-workshop EVENT workshop', 'union-at-workshop PARTICIPANT union'])
  // XAD leads to its region, but countries are not asked for.
  expect(await around({ of: 'union', depth: 2, nouns: ['Group'] })).toMatchObject({
    nodes: [{ ref: { id: 'union' } }],
    relationships: [],
    complete: true,
    note: 'The graph holds no Group around Invented Union: that is what it knows, not what there is.',
  })
})

test('MUST show one of each noun in turn, count what is left of each, and go on with the next page', async () => {
  // Around it: countries XAA (seat and work) and XAB, crime trafficking, two participations, recommendations R4 and R6, a theme.
  const one = await around({ of: 'watch', first: 5 })
  expect(one).toMatchObject({
    complete: false,
    counts: [
      { noun: 'Country', found: 2, shown: 1, left: 1 },
      { noun: 'Crime', found: 1, shown: 1, left: 0 },
      { noun: 'Participation', found: 2, shown: 1, left: 1 },
      { noun: 'Recommendation', found: 2, shown: 1, left: 1 },
      { noun: 'Theme', found: 1, shown: 1, left: 0 },
    ],
  })
  expect(idsOf(one)).toEqual(['R4', 'XAA', 'protection', 'trafficking', 'watch', 'watch-at-conference'])
  const two = await around({ of: 'watch', first: 5, after: one.next })
  expect(two).toMatchObject({
    complete: true,
    next: null,
    counts: [{ left: 0 }, { left: 0 }, { left: 0 }, { left: 0 }, { left: 0 }],
  })
  expect(idsOf(two)).toEqual(expect.arrayContaining(['R6', 'XAB', 'watch', 'watch-at-training']))
  const whole = await around({ of: 'watch' })
  expect([...linesOf(one), ...linesOf(two)].toSorted()).toEqual(linesOf(whole).toSorted())
  expect([...new Set([...idsOf(one), ...idsOf(two)])].toSorted()).toEqual(idsOf(whole))
})

test('MUST say that nothing is known around a node', async () => {
  expect(await around({ of: 'XAC' })).toMatchObject({
    nodes: [{ ref: { id: 'XAC' } }],
    relationships: [],
    counts: [],
    complete: true,
    note: 'The graph holds nothing around Invented Cloudland: that is what it knows, not what there is.',
  })
})

test('MUST give what a source states when it is in the middle', async () => {
  expect(idsOf(await around({ of: 'news', first: 500, nouns: ['Organization', 'Event'] }))).toEqual([
    'firm',
    'news',
    'workshop',
  ])
})

test('MUST refuse unknown ids and nouns and values out of range', async () => {
  const refused = async (variables: Record<string, unknown>) => (await ask('neighbourhood', variables)).errors?.[0]
  expect(await refused({ of: 'onion' })).toMatchObject({
    message: 'Cannot find a node "onion" for of: did you mean "union"?',
    extensions: { code: 'NOT_FOUND' },
  })
  expect((await refused({ of: 'union', depth: 3 }))?.message).toBe('Cannot use depth: 3 is outside 1 to 2')
  expect((await refused({ of: 'union', first: 501 }))?.message).toBe('Cannot use first: 501 is outside 1 to 500')
  expect((await refused({ of: 'union', nouns: ['Thing'] }))?.extensions).toMatchObject({ code: 'BAD_INPUT' })
  expect((await refused({ of: 'union', after: 'nonsense' }))?.extensions).toMatchObject({ code: 'BAD_INPUT' })
})
