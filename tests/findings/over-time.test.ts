import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask, get } = await serve(tiny)

interface OverTime {
  readonly date: string
  readonly note: string | null
  readonly total: { readonly count: number }
  readonly spanning: { readonly count: number }
  readonly undated: { readonly count: number }
  readonly lines: readonly {
    readonly period: string
    readonly value: { readonly id: string } | null
    readonly count: number
    readonly suggested: number
    readonly link: string
    readonly sources: readonly { readonly id: string; readonly locator: string | null }[]
  }[]
}

const overTime = async (args: string) => {
  const { data, errors } = await ask(
    `{ overTime(${args}, first: 500) { date note total { count } spanning { count } undated { count } lines { period value { id } count suggested link sources { id locator } } } }`,
  )
  expect(errors).toBeUndefined()
  const answer: OverTime = JSON.parse(JSON.stringify(data?.['overTime']))
  return answer
}
const counts = ({ lines }: OverTime) =>
  lines
    .filter(({ count }) => count > 0)
    .map(({ period, value, count }) => (value ? [period, value.id, count] : [period, count]))

test('MUST count in a year only what surely lies in it, with the years between', async () => {
  const answer = await overTime('of: Recommendation')
  expect(counts(answer)).toEqual([
    ['2002', 1],
    ['2010', 2],
    ['2015', 2],
    ['2019', 1],
  ])
  expect(answer.lines.map(({ period }) => period)).toEqual(Array.from({ length: 18 }, (_, year) => String(2002 + year)))
  // R6 is of about 2020, R7 of an unknown day.
  expect(answer).toMatchObject({
    date: 'date',
    note: null,
    total: { count: 8 },
    spanning: { count: 1 },
    undated: { count: 1 },
  })
  expect(answer.lines[0]).toMatchObject({ sources: [{ id: 'report', locator: 'para. 1' }] })
})

test('MUST count by month, and apart what is known by the year only', async () => {
  const answer = await overTime('of: Recommendation, interval: MONTH')
  expect(counts(answer)).toEqual([
    ['2002-05', 1],
    ['2010-10', 2],
    ['2015-06', 1],
    ['2019-03', 1],
  ])
  expect(answer.lines).toHaveLength(203)
  expect(answer).toMatchObject({ spanning: { count: 2 }, undated: { count: 1 } })
  expect(await overTime('of: Event, interval: MONTH')).toMatchObject({
    lines: [{ period: '2010-10', count: 1 }],
    spanning: { count: 1 },
    undated: { count: 1 },
  })
})

test('MUST count by the values of a facet within each interval, readings of an editor apart', async () => {
  expect(counts(await overTime('of: Recommendation, by: "kind"'))).toEqual([
    ['2002', 'RECOMMENDATION', 1],
    ['2010', 'RECOMMENDATION', 2],
    ['2015', 'RECOMMENDATION', 2],
    ['2019', 'CONCERN', 1],
  ])
  const { lines } = await overTime('of: Recommendation, by: "concernsTheme"')
  expect(lines.filter(({ count }) => count > 0)).toMatchObject([
    { period: '2015', value: { id: 'protection' }, suggested: 1, sources: [{ id: 'copy' }] },
  ])
})

test('MUST narrow to a country in whatever role, a crime or an instrument', async () => {
  expect(counts(await overTime('of: Recommendation, country: "XAB"'))).toEqual([
    ['2010', 1],
    ['2015', 1],
  ])
  expect(counts(await overTime('of: Recommendation, crime: "trafficking"'))).toEqual([
    ['2010', 1],
    ['2015', 1],
  ])
  expect(counts(await overTime('of: Recommendation, instrument: "FIREARMS", country: "XAA"'))).toEqual([['2010', 1]])
})

test('MUST give with each line an address that lists what is in it', async () => {
  const { lines } = await overTime('of: Recommendation, country: "XAB", interval: MONTH')
  for (const { count, link } of lines.filter((line) => line.count > 0)) {
    const response = await get(link, { headers: { accept: 'application/json' } })
    const { data }: { data: { recommendations: unknown[] } } = JSON.parse(await response.text())
    expect(data.recommendations).toHaveLength(count)
  }
})

test('MUST lay out by another date when told, and say when nothing can be laid out', async () => {
  expect(counts(await overTime('of: Review, date: "began"'))).toEqual([['2021', 1]])
  const never = await overTime('of: Review, date: "ended"')
  expect(never).toMatchObject({
    lines: [],
    undated: { count: 1 },
    note: 'None of them has a date that lies in one interval for sure.',
  })
  expect(counts(await overTime('of: FocalPoint, date: "asOf"'))).toEqual([
    ['2009', 1],
    ['2012', 1],
    ['2024', 1],
  ])
})

test('MUST refuse a noun without a date, a date that it has not, and a role that it knows not', async () => {
  const refusal = async (args: string) => (await ask(`{ overTime(${args}) { date } }`)).errors?.[0]
  expect(await refusal('of: Organization')).toMatchObject({
    message: expect.stringMatching(/^Cannot count Organization over time: it has no date of its own/),
    extensions: { code: 'BAD_INPUT' },
  })
  expect(await refusal('of: Review, date: "begann"')).toMatchObject({
    message: 'Cannot use date "begann": Review has no such date: did you mean "began"? Allowed are began, ended, asOf',
  })
  expect(await refusal('of: TreatyAction, crime: "trafficking"')).toMatchObject({
    message: expect.stringMatching(/^Cannot use crime: rows of TreatyAction name no Crime/),
    extensions: { code: 'BAD_INPUT' },
  })
  expect(await refusal('of: Event, country: "XAE"')).toMatchObject({
    message: 'Cannot find country "XAE": did you mean "XAA"?',
    extensions: { code: 'NOT_FOUND' },
  })
})
