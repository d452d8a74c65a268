/** The tiny data set as it stood on some days, worked out by hand. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

interface Found {
  readonly nodes: { ref: { id: string }; sources: unknown[] }[]
  readonly relationships: { from: string; to: string; type: string; date: string | null; sources: unknown[] }[]
  readonly counts: { noun: string }[] | null
  readonly complete: boolean
  readonly next: string | null
  readonly note: string | null
}

async function network(variables: Record<string, unknown>): Promise<Found> {
  const { data, errors } = await ask('network', variables)
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['network']
}

const idsOf = ({ nodes }: Found) => nodes.map(({ ref }) => ref.id)
const linesOf = ({ relationships }: Found) => relationships.map(({ from, type, to }) => `${from} ${type} ${to}`)

test('MUST count what is dated by a day, what may be, what is later, and apart what has no day', async () => {
  const nouns = ['Event', 'Participation', 'Recommendation']
  expect((await network({ asOf: '2010-10', nouns })).counts).toEqual([
    { noun: 'Event', dated: 1, undated: 1, cannotTell: 0, later: 1 },
    { noun: 'Participation', dated: 3, undated: 2, cannotTell: 0, later: 3 },
    { noun: 'Recommendation', dated: 3, undated: 1, cannotTell: 0, later: 4 },
  ])
  // The conference, with R2 and R4 made there, was in October: on the 15th it may have been to come.
  expect((await network({ asOf: '2010-10-15', nouns })).counts).toEqual([
    { noun: 'Event', dated: 0, undated: 1, cannotTell: 1, later: 1 },
    { noun: 'Participation', dated: 0, undated: 2, cannotTell: 3, later: 3 },
    { noun: 'Recommendation', dated: 1, undated: 1, cannotTell: 2, later: 4 },
  ])
})

test('MUST show what has no day, or leave it out', async () => {
  const asked = { asOf: '2010-10', nouns: ['Event', 'Participation'] }
  const all = await network(asked)
  expect(idsOf(all)).toEqual([
    'XAA-at-conference',
    'XAB-at-conference',
    'conference',
    'institute-at-workshop',
    'union-at-workshop',
    'watch-at-conference',
    'workshop',
  ])
  const dated = await network({ ...asked, undated: false })
  expect(idsOf(dated)).toEqual(['XAA-at-conference', 'XAB-at-conference', 'conference', 'watch-at-conference'])
  expect(linesOf(dated)).toEqual([
    'XAA-at-conference EVENT conference',
    'XAB-at-conference EVENT conference',
    'watch-at-conference EVENT conference',
  ])
  expect(dated.relationships.map(({ date }) => date)).toEqual(['2010-10', '2010-10', '2010-10'])
  for (const { sources } of [...dated.nodes, ...dated.relationships]) expect(sources).not.toEqual([])
})

test('MUST show a derived membership only once what it follows from has happened', async () => {
  const before = await network({ asOf: '2002', country: 'XAA', undated: false })
  expect(idsOf(before)).toEqual(['R1', 'TIP', 'XAA', 'office'])
  const after = await network({ asOf: '2004', country: 'XAA', undated: false })
  expect(linesOf(after)).toEqual([
    'R1 ADDRESSED_TO XAA',
    'R1 ASKS_TO_JOIN TIP',
    'XAA-TIP-consent COUNTRY XAA',
    'XAA-TIP-consent INSTRUMENT TIP',
    'R1 MADE_BY office',
    'XAA MEMBER_OF states-parties-tip',
  ])
  expect(idsOf(after)).toEqual(['R1', 'TIP', 'XAA', 'XAA-TIP-consent', 'office', 'states-parties-tip'])
})

test('MUST show only what is related to a crime and a country when both are given', async () => {
  const found = await network({ crime: 'forgery', country: 'XAD' })
  expect(linesOf(found)).toEqual([
    'R8 ADDRESSED_TO XAD',
    'R8 CONCERNS forgery',
    'XAD MEMBER_OF land',
    'XAD MEMBER_OF league',
    'XAD MEMBER_OF states-parties-tip',
  ])
  expect(found).toMatchObject({ complete: true, next: null, note: null })
})

test('MUST give each node and each relationship once in its pages', async () => {
  const whole = await network({ first: 500 })
  expect(whole.complete).toBe(true)
  const lines: string[] = []
  const ids = new Set<string>()
  for (let next: string | null | undefined; next !== null;) {
    const page: Found = await network({ first: 20, after: next })
    expect(page.counts === null).toBe(next !== undefined)
    lines.push(...linesOf(page))
    for (const id of idsOf(page)) ids.add(id)
    next = page.next
  }
  expect(lines.toSorted()).toEqual(linesOf(whole).toSorted())
  expect([...ids].toSorted()).toEqual(idsOf(whole).toSorted())
})

test('MUST say when there is nothing, and refuse unknown ids and nouns and what is no day', async () => {
  expect(await network({ nouns: ['Declaration'] })).toMatchObject({
    nodes: [],
    relationships: [],
    counts: [],
    note: 'The graph holds nothing of this kind: that is what it knows, not what there is.',
  })
  const refused = async (variables: Record<string, unknown>) => (await ask('network', variables)).errors?.[0]
  expect(await refused({ crime: 'forgry' })).toMatchObject({
    message: 'Cannot find crime "forgry": did you mean "forgery"?',
    extensions: { code: 'NOT_FOUND' },
  })
  expect((await refused({ country: 'watch' }))?.extensions).toMatchObject({ code: 'NOT_FOUND' })
  expect((await refused({ asOf: '2010~' }))?.extensions).toMatchObject({ code: 'BAD_INPUT' })
  expect((await refused({ nouns: ['Thing'] }))?.extensions).toMatchObject({ code: 'BAD_INPUT' })
})
