/** Chains over the tiny data set, worked out by hand: each way from one node to another in its drawing. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask } = await serve(tiny)

interface Step {
  readonly inWords: string
  readonly via: { readonly id: string } | null
  readonly date: string | null
  readonly derivedFrom: string[]
  readonly sources: { readonly id: string; readonly locator: string | null }[]
}

async function path(variables: Record<string, unknown>) {
  const { data, errors } = await ask('path', { network: true, ...variables })
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['path']
}

async function paths(variables: Record<string, unknown>) {
  const { data, errors } = await ask('paths', { network: true, ...variables })
  if (errors) throw new Error(errors[0]?.message)
  return Object(data)['paths']
}

const wordsOf = (chain: { steps: Step[] }) => chain.steps.map(({ inWords }) => inWords)

test('MUST give the shortest chain as sentences with their sources, and the network that it is', async () => {
  const found = await path({ from: 'watch', to: 'firm' })
  expect(found).toMatchObject({
    from: { id: 'watch' },
    to: { id: 'firm' },
    length: 3,
    others: 0,
    complete: true,
    note: null,
  })
  expect(
    found.steps.map(({ inWords, via, date, sources }: Step) => ({
      inWords,
      via,
      date,
      sources: sources.map(({ id, locator }) => [id, locator]),
    })),
  ).toEqual([
    {
      inWords: 'Invented Watch works on crime "Invented trafficking"',
      via: null,
      date: null,
      sources: [['report', 'list 2']],
    },
    {
      inWords: 'Crime "Invented piracy" is near to crime "Invented trafficking"',
      via: null,
      date: null,
      sources: [['report', null]],
    },
    { inWords: 'Invented Firm works on crime "Invented piracy"', via: null, date: null, sources: [['news', null]] },
  ])
  expect(found.nodes.map(({ ref }: { ref: { id: string } }) => ref.id)).toEqual([
    'firm',
    'piracy',
    'trafficking',
    'watch',
  ])
  expect(
    found.relationships.map(({ from, to, type, basis }: Record<string, string>) => [from, type, to, basis]),
  ).toEqual([
    ['piracy', 'RELATED', 'trafficking', 'NAMED'],
    ['firm', 'WORKS_ON', 'piracy', 'NAMED'],
    ['watch', 'WORKS_ON', 'trafficking', 'NAMED'],
  ])
})

test('MUST make one step of two relationships where a node only ties its neighbours together', async () => {
  const found = await path({ from: 'institute', to: 'union', through: ['Event'] })
  expect(found).toMatchObject({ length: 4, others: 0 })
  expect(found.steps.map(({ inWords, via }: Step) => [inWords, via?.id])).toEqual([
    ['Invented Institute took part in event "Invented workshop"', 'institute-at-workshop'],
    ['Invented Union took part in event "Invented workshop"', 'union-at-workshop'],
  ])
  const signed = await path({ from: 'XAB', to: 'TIP', through: [] })
  expect(signed.steps.map(({ inWords, date }: Step) => [inWords, date])).toEqual([
    ['Invented Borduria signed Invented TIP', '2001-12'],
  ])
})

test("MUST name the claims that a derived relationship follows from, and mark an editor's reading", async () => {
  const { steps } = await path({ from: 'XAA', to: 'states-parties-tip' })
  expect(steps).toMatchObject([
    {
      inWords: 'Invented Avaria belongs to States parties to the Invented TIP',
      date: '2003-03-04',
      derivedFrom: ['XAA-TIP-consent'],
      sources: [{ id: 'table', locator: 'row 1' }],
    },
  ])
  const reading = await path({ from: 'institute', to: 'smuggling' })
  expect(wordsOf(reading)).toEqual(['Invented Institute works on crime "Invented smuggling" (an editor\'s reading)'])
})

test('MUST choose among equally short chains by the ids of their nodes, and say how many others there are', async () => {
  const found = await path({ from: 'XAA', to: 'union' })
  expect(found).toMatchObject({ length: 3, others: 4 })
  expect(wordsOf(found)).toEqual([
    'Invented Druidia is a reviewer of Invented Avaria under the Review Mechanism',
    'Invented Union has its seat in Invented Druidia',
  ])
})

test('MUST go around what is to be avoided', async () => {
  const found = await path({ from: 'XAA', to: 'union', avoid: ['XAD', 'training'] })
  expect(found).toMatchObject({ length: 3, others: 0 })
  expect(wordsOf(found)).toEqual([
    'Invented Watch works in Invented Avaria; Invented Watch has its seat in Invented Avaria',
    'Invented Watch works on crime "Invented trafficking"',
    'Invented Union works on crime "Invented trafficking"',
  ])
})

test('MUST list different chains, shortest first', async () => {
  const found = await paths({ from: 'XAA', to: 'union', k: 4 })
  expect(found.chains.map(({ length, steps }: { length: number; steps: Step[] }) => [length, steps.length])).toEqual([
    [3, 2],
    [3, 3],
    [3, 3],
    [3, 3],
  ])
  expect(found).toMatchObject({ complete: false, note: null })
  const longer = await paths({ from: 'XAA', to: 'union', k: 7 })
  expect(longer.chains.map(({ length }: { length: number }) => length)).toEqual([3, 3, 3, 3, 3, 4, 4])
  const ids = longer.chains.map(({ steps }: { steps: { from: { id: string } }[] }) => JSON.stringify(steps))
  expect(new Set(ids).size).toBe(7)
})

test('MUST list all chains there are when they are fewer than asked for', async () => {
  const found = await paths({ from: 'institute', to: 'union', k: 5, through: ['Event'] })
  expect(found).toMatchObject({ complete: true, note: null, chains: [{ length: 4 }] })
})

test('MUST stay off nodes with many relationships when told to', async () => {
  const found = await paths({ from: 'watch', to: 'union', k: 3, avoidHubs: 8 })
  for (const chain of found.chains) expect(JSON.stringify(chain.steps)).not.toContain('"trafficking"')
})

test('MUST say why there is no chain', async () => {
  expect(await path({ from: 'XAC', to: 'watch' })).toMatchObject({
    length: null,
    steps: [],
    nodes: [],
    relationships: [],
    complete: true,
    note: 'The graph holds no chain of up to 6 relationships between Invented Cloudland and Invented Watch; sources may know of one that it does not hold.',
  })
  expect(
    await path({ from: 'firm', to: 'union', maxLength: 2, avoid: ['XAD'], avoidHubs: 5, through: ['Theme'] }),
  ).toMatchObject({
    note: 'The graph holds no chain of up to 2 relationships, through Theme, that avoids XAD, that avoids nodes with more than 5 relationships between Invented Firm and Invented Union; sources may know of one that it does not hold.',
  })
  expect(await path({ from: 'firm', to: 'firm' })).toMatchObject({ length: null, note: 'Both ends are the same node.' })
  expect(await paths({ from: 'XAC', to: 'watch' })).toMatchObject({ chains: [], complete: true })
})

test('MUST refuse unknown ids and nouns and values out of range', async () => {
  const refused = async (slug: string, variables: Record<string, unknown>) => (await ask(slug, variables)).errors?.[0]
  expect(await refused('path', { from: 'wach', to: 'firm' })).toMatchObject({
    message: 'Cannot find a node "wach" for from: did you mean "watch"?',
    extensions: { code: 'NOT_FOUND', nearest: 'watch' },
  })
  expect(await refused('path', { from: 'watch', to: 'firm', avoid: ['unionn'] })).toMatchObject({
    message: 'Cannot find a node "unionn" for avoid: did you mean "union"?',
  })
  expect(await refused('path', { from: 'watch', to: 'firm', through: ['Events'] })).toMatchObject({
    message: 'Cannot use through: there is no noun "Events": did you mean "Event"?',
    extensions: { code: 'BAD_INPUT' },
  })
  expect((await refused('path', { from: 'watch', to: 'firm', maxLength: 9 }))?.message).toBe(
    'Cannot use maxLength: 9 is outside 1 to 8',
  )
  expect((await refused('paths', { from: 'watch', to: 'firm', k: 21 }))?.message).toBe(
    'Cannot use k: 21 is outside 1 to 20',
  )
  expect((await refused('paths', { from: 'watch', to: 'firm', avoidHubs: 1 }))?.message).toBe(
    'Cannot use avoidHubs: 1 is outside 2 to 100000',
  )
})
