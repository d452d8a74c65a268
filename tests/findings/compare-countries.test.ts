import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask, get } = await serve(tiny)

interface Line {
  readonly aspect: string
  readonly item: string
  readonly cells: readonly {
    readonly country: { readonly id: string }
    readonly count: number | null
    readonly inWords: string
    readonly nodes: readonly { readonly id: string }[]
    readonly link: string
    readonly sources: readonly { readonly id: string; readonly locator: string | null }[]
  }[]
}

const compare = async (...countries: string[]) => {
  const { data, errors } = await ask(
    `query ($countries: [ID!]!) { compareCountries(countries: $countries) { complete countries { id } lines { aspect item cells { country { id } count named suggested inWords nodes { id } link sources { id locator } } } } }`,
    { countries },
  )
  const answer: { countries: { id: string }[]; lines: Line[] } = JSON.parse(
    JSON.stringify(data?.['compareCountries'] ?? null),
  )
  return { answer, error: errors?.[0] }
}

test('MUST set countries side by side by name, each line with a cell for each', async () => {
  const { answer } = await compare('XAD', 'XAA')
  expect(answer).toMatchObject({ complete: true, countries: [{ id: 'XAA' }, { id: 'XAD' }] })
  const shown = answer.lines.map(({ aspect, item, cells }) => [aspect, item, ...cells.map(({ inWords }) => inWords)])
  expect(shown).toEqual([
    [
      'INSTRUMENTS',
      'Invented UNTOC',
      'consent to be bound unknown since 2014-07',
      'consent to be bound unknown since 2014-07',
    ],
    [
      'INSTRUMENTS',
      'Invented TIP',
      'consent to be bound 2003-03-04 (accession)',
      'consent to be bound on an unknown day (the way is not stated)',
    ],
    ['INSTRUMENTS', 'Invented Firearms', 'not a party as of 2024-05-04', 'not a party as of 2024-05-04'],
    ['OFFICES', 'Review focal point', 'none known', 'none known'],
    ['OFFICES', 'Central authority', 'none known', 'none known'],
    ['OFFICES', 'Coordinator', '2 known', 'none known'],
    ['OFFICES', 'Rapporteur', 'none known', 'none known'],
    ['OFFICES', 'Body', 'none known', 'none known'],
    ['OFFICES', 'Other', 'none known', 'none known'],
    ['RECOMMENDATIONS', 'Addressed to it by name', '2 known', '1 known'],
    ['RECOMMENDATIONS', 'Addressed to a group that it belongs to', '3 known', '2 known'],
    ['RECOMMENDATIONS', 'Made by it', 'none known', 'none known'],
    ['RECOMMENDATIONS', 'What it answered, and what became of it', '2 known', 'none known'],
    ['EVENTS', 'Took place there', '1 known', '1 known'],
    ['EVENTS', 'It was documented as present', '2 known', 'none known'],
    ['EVENTS', 'Were about it', 'none known', 'none known'],
    ['STAKEHOLDERS', 'Organizations based there', '1 known', '1 known'],
    ['STAKEHOLDERS', 'Organizations active there', '1 known', 'none known'],
  ])
})

test('MUST name the first nodes of a cell, and its sources; of an unknown one those of the country or the instrument', async () => {
  const { answer } = await compare('XAA', 'XAB')
  const cellOf = (item: string, country: string) =>
    answer.lines.find((line) => line.item === item)?.cells.find((cell) => cell.country.id === country)
  expect(cellOf('Addressed to a group that it belongs to', 'XAA')?.nodes).toEqual([
    { id: 'R4' },
    { id: 'R5' },
    { id: 'R6' },
  ])
  expect(cellOf('Addressed to it by name', 'XAA')).toMatchObject({
    nodes: [{ id: 'R1' }, { id: 'R2' }],
    sources: [
      { id: 'report', locator: 'para. 1' },
      { id: 'report', locator: 'para. 2' },
    ],
  })
  expect(cellOf('Invented TIP', 'XAB')).toMatchObject({
    inWords: 'signed 2001-12; consent to be bound unknown since 2014-07',
    count: 1,
    sources: [{ id: 'table', locator: 'row 2' }],
  })
  expect(cellOf('Invented UNTOC', 'XAB')).toMatchObject({ count: null, sources: [{ id: 'table' }] })
  expect(cellOf('Made by it', 'XAA')).toMatchObject({ count: null, sources: [{ id: 'report', locator: 'list 1' }] })
})

test('MUST give with each cell an address that lists as many as it counts', async () => {
  const { answer } = await compare('XAA', 'XAB', 'XAC', 'XAD')
  for (const { item, cells } of answer.lines) {
    for (const { country, count, link } of cells) {
      const response = await get(link, { headers: { accept: 'application/json' } })
      const { data }: { data: Record<string, unknown[]> } = JSON.parse(await response.text())
      expect({ item, country, count: Object.values(data)[0]?.length }).toEqual({ item, country, count: count ?? 0 })
    }
  }
})

test('MUST refuse one country, seven, the same twice, and an unknown one with the nearest', async () => {
  const wrong = [['XAA'], ['XAA', 'XAA'], ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF', 'XAG']]
  for (const countries of wrong)
    expect((await compare(...countries)).error?.extensions).toMatchObject({ code: 'BAD_INPUT' })
  expect((await compare('XAA', 'XAZ')).error).toMatchObject({
    message: 'Cannot find country "XAZ": did you mean "XAA"?',
    extensions: { code: 'NOT_FOUND' },
  })
})
