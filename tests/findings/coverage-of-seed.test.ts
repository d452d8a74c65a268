/** A matrix over the real seed, against a plain loop over the rows of its files. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'

const seed = resolve(import.meta.dirname, '../../seed')
const { ask } = await serve(seed)

type Row = Readonly<Record<string, string>>
type Figures = readonly [count: number, named: number, suggested: number]

const rowsOf = (noun: string): Row[] =>
  parse<Row>(readFileSync(`${seed}/${noun}.csv`, 'utf8'), { columns: true }).filter((row) => !row['rejected'])

/** For each row's and each column's value, the ids of nodes that one of their rows names there, and of those that only a reading puts there. */
function countByHand(noun: string, facets: readonly [string, string]): Map<string, Figures> {
  const nodes = new Map<string, Row[]>()
  for (const row of rowsOf(noun)) nodes.set(row['id'] ?? '', [...(nodes.get(row['id'] ?? '') ?? []), row])
  const cells = new Map<string, Figures>()
  for (const rows of nodes.values()) {
    const isNamed = (row: Row) => row['basis'] !== 'SUGGESTED'
    const values = facets.map((facet) => {
      const stated = rows.flatMap((row) =>
        (row[facet] ?? '').split(';').map((value) => ({ value, named: isNamed(row) })),
      )
      const named = new Set(stated.filter((each) => each.named).map(({ value }) => value))
      return [...new Set(stated.map(({ value }) => value))]
        .filter((value) => value !== '')
        .map((value) => ({ value, named: named.has(value) || ['kind', 'status'].includes(facet) }))
    })
    for (const row of values[0] ?? []) {
      for (const column of values[1] ?? []) {
        const named = rows.some(isNamed) && row.named && column.named
        const key = `${row.value} ${column.value}`
        const [count, byName, byReading] = cells.get(key) ?? [0, 0, 0]
        cells.set(key, [count + 1, byName + (named ? 1 : 0), byReading + (named ? 0 : 1)])
      }
    }
  }
  return cells
}

interface Cell {
  readonly row: { readonly id: string }
  readonly column: { readonly id: string }
  readonly count: number
  readonly named: number
  readonly suggested: number
}

async function countByGraph(of: string, [rows, columns]: readonly [string, string]): Promise<Map<string, Figures>> {
  const { data, errors } = await ask(
    `{ coverage(of: ${of}, rows: "${rows}", columns: "${columns}", first: 300) { complete cells { row { id } column { id } count named suggested } } }`,
  )
  expect(errors).toBeUndefined()
  const { complete, cells }: { complete: boolean; cells: Cell[] } = JSON.parse(JSON.stringify(data?.['coverage']))
  expect(complete).toBe(true)
  return new Map(
    cells
      .filter(({ count }) => count > 0)
      .map(({ row, column, count, named, suggested }) => [`${row.id} ${column.id}`, [count, named, suggested]]),
  )
}

test.each([
  ['Organization', 'organization', ['worksOn', 'kind']],
  ['TreatyAction', 'treaty-action', ['country', 'instrument']],
  ['Event', 'event', ['crimes', 'instruments']],
  ['StatusChange', 'status-change', ['country', 'status']],
] as const)('MUST count %s as a plain loop over seed/%s.csv does', async (of, file, facets) => {
  const byHand = countByHand(file, facets)
  expect(byHand.size).toBeGreaterThan(5)
  expect(await countByGraph(of, facets)).toEqual(byHand)
})
