import type { Noun } from '../../model/noun.js'
import type { Model } from '../../model/read-model.js'
import { counted, type Problem } from '../problem.js'
import type { Decision, GivenRow, Telling } from '../rows/given-row.js'
import { readRows } from '../rows/read-rows.js'
import { seedColumns } from '../seed-template.js'
import type { Grid } from '../table/grid.js'
import { guessNoun } from '../table/guess-noun.js'
import { matchColumns } from '../table/match-columns.js'
import { readGrids } from '../table/read-grids.js'
import { readTable, type Table } from '../table/table.js'

/** A file as a user gives it. */
export interface ImportFile {
  /** Its name without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the files of an import say, before anything is looked up. */
export interface ReadImport {
  readonly files: readonly string[]
  readonly rows: readonly GivenRow[]
  readonly problems: readonly Problem[]
  readonly decisions: readonly Decision[]
  /** How files were read, in sentences. */
  readonly notes: readonly string[]
  /** The tables as they stand in the files; none for what an importer of published files reads. */
  readonly tables: readonly Table[]
}

/** Reads users' own files; each is of one noun, given or told from its name and columns. */
export async function readImport(
  files: readonly ImportFile[],
  { model, noun }: { model: Pick<Model, 'nouns'>; noun?: Noun | undefined },
): Promise<ReadImport> {
  const found = { rows: [] as GivenRow[], problems: [] as Problem[], decisions: [] as Decision[] }
  const notes: string[] = []
  const tables: Table[] = []
  for (const { name, bytes } of files) {
    const read = await readGrids(bytes, name)
    found.problems.push(...read.problems)
    notes.push(...read.notes)
    for (const grid of read.grids) {
      const table = readGrid(grid, { model, noun }, found, notes)
      if (table) tables.push(table)
    }
  }
  return { ...found, files: files.map(({ name }) => name), notes, tables }
}

type Found = Telling & { readonly rows: GivenRow[] }

function readGrid(
  grid: Grid,
  { model, noun: given }: { model: Pick<Model, 'nouns'>; noun?: Noun | undefined },
  found: Found,
  notes: string[],
): Table | undefined {
  const { table, problems } = readTable(grid, (given ? [given] : model.nouns).flatMap(seedColumns))
  found.problems.push(...problems)
  if (!table) return undefined
  const noun = given ?? guessNoun(model.nouns, table)
  if ('message' in noun) {
    found.problems.push(noun)
    return undefined
  }
  const columns = matchColumns(noun, table)
  found.problems.push(...columns.problems)
  if (columns.problems.length === 0) found.rows.push(...readRows(table, noun, columns, found))
  notes.push(`${table.file}: ${counted(table.rows.length, 'row')} read as ${noun.name}`)
  return table
}
