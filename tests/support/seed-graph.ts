/** The seed read with nothing of `src/`: rows of CSV and the ids in them, for calculations that have to be independent. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Row = Readonly<Record<string, string>>

/** A relationship that a row states. */
export interface SeedRelationship {
  readonly from: string
  /** The column, such as `worksOn`. */
  readonly column: string
  readonly to: string
  /** Whether at least one row that states it is NAMED. */
  readonly named: boolean
}

/** What a seed folder holds. */
export interface SeedGraph {
  /** Noun by id, as its file is named, such as `focal-point`. */
  readonly nouns: ReadonlyMap<string, string>
  /** First value of a column by id. */
  valueOf(id: string, column: string): string
  /** Every relationship to a node other than a source, once. */
  readonly relationships: readonly SeedRelationship[]
}

const claims = new Set(['id', 'basis', 'confidence', 'asOf', 'source', 'locator', 'rejected'])

/** Reads a seed folder; a column holds ids when all its values are ids of nodes. */
export function readSeedGraph(folder: string): SeedGraph {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  const rows = new Map(files.map((file) => [file.replace('.csv', ''), rowsOf(join(folder, file))]))
  const nouns = new Map([...rows].flatMap(([noun, all]) => all.map((row): [string, string] => [row['id'] ?? '', noun])))
  const values = new Map<string, string>()
  const found = new Map<string, SeedRelationship>()
  for (const all of rows.values()) {
    const columns = Object.keys(all[0] ?? {}).filter((column) => !claims.has(column))
    const ofIds = new Set(
      columns.filter((column) => all.every((row) => idsIn(row[column]).every((id) => nouns.has(id)))),
    )
    for (const row of all) {
      const from = row['id'] ?? ''
      for (const column of columns) {
        const key = `${from} ${column}`
        if (row[column] && !values.has(key)) values.set(key, row[column])
        if (!ofIds.has(column)) continue
        for (const to of idsIn(row[column])) {
          const named = row['basis'] !== 'SUGGESTED' || (found.get(`${key} ${to}`)?.named ?? false)
          found.set(`${key} ${to}`, { from, column, to, named })
        }
      }
    }
  }
  return { nouns, valueOf: (id, column) => values.get(`${id} ${column}`) ?? '', relationships: [...found.values()] }
}

function rowsOf(file: string): Row[] {
  const rows: Row[] = parse(readFileSync(file, 'utf8'), { columns: true })
  return rows.filter((row) => !row['rejected'])
}

function idsIn(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter((id) => id !== '')
}
