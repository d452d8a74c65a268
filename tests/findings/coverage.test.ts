import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { ask, get } = await serve(tiny)

interface Coverage {
  readonly of: string
  readonly complete: boolean
  readonly next: string | null
  readonly left: number
  readonly noRow: number
  readonly noColumn: number
  readonly rows: readonly { readonly value: { readonly id: string }; readonly count: number }[]
  readonly columns: readonly { readonly value: { readonly id: string }; readonly count: number }[]
  readonly cells: readonly {
    readonly row: { readonly id: string }
    readonly column: { readonly id: string }
    readonly count: number
    readonly suggested: number
    readonly link: string
    readonly sources: readonly { readonly id: string }[]
  }[]
}

const coverage = async (args: string) => {
  const { data, errors } = await ask(
    `{ coverage(${args}) { of complete next left noRow noColumn rows { value { id } count } columns { value { id } count } cells { row { id } column { id } count suggested link sources { id } } } }`,
  )
  expect(errors).toBeUndefined()
  const answer: Coverage = JSON.parse(JSON.stringify(data?.['coverage']))
  return answer
}
const matrix = ({ rows, cells }: Coverage) =>
  Object.fromEntries(
    rows.map(({ value }) => [value.id, cells.filter(({ row }) => row.id === value.id).map(({ count }) => count)]),
  )

test('MUST count each row with each column, zeros too, with totals', async () => {
  const answer = await coverage('rows: "worksOn", columns: "kind"')
  expect(matrix(answer)).toEqual({
    // NGO, ACADEMIA, PRIVATE_SECTOR, INTERNATIONAL, GOVERNMENT, NETWORK
    forgery: [0, 0, 0, 0, 0, 0],
    piracy: [0, 0, 1, 0, 0, 0],
    smuggling: [0, 1, 0, 0, 0, 0],
    trafficking: [2, 1, 0, 0, 0, 0],
  })
  expect(answer.rows.map(({ count }) => count)).toEqual([0, 1, 1, 3])
  expect(answer.columns.map(({ count }) => count)).toEqual([2, 1, 1, 1, 0, 0])
  expect(answer).toMatchObject({ of: 'Organization', complete: true, noRow: 1, noColumn: 0 })
  expect(answer.cells.filter(({ suggested }) => suggested > 0)).toMatchObject([
    { row: { id: 'smuggling' }, column: { id: 'ACADEMIA' }, suggested: 1, sources: [{ id: 'copy' }] },
  ])
})

test('MUST set countries against instruments', async () => {
  expect(matrix(await coverage('rows: "country", columns: "instrument", of: TreatyAction'))).toEqual({
    // FIREARMS, UNTOC, TIP: by their short titles
    XAA: [0, 1, 0],
    XAB: [1, 1, 0],
    XAC: [0, 0, 0],
    XAD: [0, 1, 0],
  })
})

test('MUST give with each cell an address that lists what is in it, and a source', async () => {
  for (const { count, link, sources } of (await coverage('rows: "worksOn", columns: "kind"')).cells) {
    const response = await get(link, { headers: { accept: 'application/json' } })
    const { data }: { data: { organizations: unknown[] } } = JSON.parse(await response.text())
    expect({ link, count: data.organizations.length }).toEqual({ link, count })
    expect(sources.length).toBeGreaterThan(0)
  }
})

test('MUST give the rows page by page, and all columns on each', async () => {
  const one = await coverage('rows: "worksOn", columns: "kind", first: 3')
  expect(one).toMatchObject({ complete: false, left: 1 })
  const two = await coverage(`rows: "worksOn", columns: "kind", first: 3, after: "${one.next}"`)
  expect({ ...matrix(two), complete: two.complete, next: two.next }).toEqual({
    trafficking: [2, 1, 0, 0, 0, 0],
    complete: true,
    next: null,
  })
})

test('MUST refuse facets that no noun has both, or several have', async () => {
  const message = async (args: string) => (await ask(`{ coverage(${args}) { complete } }`)).errors?.[0]?.message
  expect(await message('rows: "country", columns: "instrument"')).toBe(
    'Cannot tell what to count: Declaration, TreatyAction all have "country" and "instrument"; say which in of',
  )
  expect(await message('rows: "worksOn", columns: "colour"')).toBe(
    'Cannot use rows and columns: no noun has both "worksOn" and "colour"; say in of what to count, to see what it has',
  )
  expect(await message('of: Organization, rows: "worksOn", columns: "kin"')).toMatch(
    /^Cannot use columns "kin": .* did you mean "kind"\?/,
  )
})
