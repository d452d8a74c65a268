import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'
import { countsOf as counts, totalsOf } from '../support/totals.js'

const served = await serve(tiny)
const { ask, get } = served
const { totals } = totalsOf(served)

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

test('MUST count relationships that others state, and derived ones as named, with the sources that they follow from', async () => {
  expect(
    counts(await totals({ of: 'Crime', by: ['organizations'], where: [{ by: 'kind', is: ['PROTOCOL'] }] })),
  ).toEqual([
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
    const { data }: { data: { organizations: unknown[] } } = JSON.parse(await response.text())
    expect({ link, count: data.organizations.length }).toEqual({ link, count })
  }
})

test('MUST say that an answer was kept, and that only of the same question', async () => {
  const kept = async (first: number) =>
    (await ask(`{ totals(of: Theme, by: ["basis"], first: ${first}) { kept } }`)).data?.['totals']
  expect([await kept(7), await kept(7), await kept(8)]).toEqual([{ kept: false }, { kept: true }, { kept: false }])
})
