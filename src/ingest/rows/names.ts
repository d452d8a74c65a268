import type { Database } from '../../database/open-database.js'
import type { Noun } from '../../model/noun.js'
import { inBatches } from '../batches.js'
import { splitCell } from '../cell.js'
import { readCountryNames } from '../country-names.js'
import { readStatement } from '../statements.js'
import type { GivenRow } from './given-row.js'
import { createNameTable, type NamedNode, type NameTable } from './name-table.js'

// Names of a large data set are read in some seconds; the setting for questions is far shorter.
const timeoutMs = 120_000

/** Finds nodes by their id or by a name of theirs, among those of the database and those that rows at hand make. */
export interface Names extends Pick<NameTable, 'named' | 'nearest'> {
  /** The noun of an id; undefined for none. */
  nounOf(id: string): string | undefined
  /** The short text that stands for a node of the database; undefined when it has none of this id. */
  labelOf(id: string): string | undefined
  /** Takes in a row at hand. */
  add(row: GivenRow): void
  /** Reads the names of all nodes of some nouns, once. */
  load(nouns: Iterable<string>): Promise<void>
  /** Looks up ids, once each. */
  lookUp(ids: Iterable<string>): Promise<void>
}

/** Names over a database; nothing is read until asked for. */
export function namesOf(database: Database, nouns: readonly Noun[]): Names {
  const found = new Map<string, string>()
  const labels = new Map<string, string>()
  const asked = new Set<string>()
  const loaded = new Set<string>()
  const table = createNameTable()
  const columns = [...new Set(nouns.flatMap(namingColumns))]
  return {
    ...table,
    nounOf: (id) => found.get(id),
    labelOf: (id) => labels.get(id),
    add: (row) => {
      if (row.id === '') return
      if (!found.has(row.id)) found.set(row.id, row.noun)
      const names = columns.flatMap((column) => splitCell(row.cells[column] ?? ''))
      for (const name of [row.id, ...names]) table.call(name, row)
    },
    load: async (wanted) => {
      const missing = firstTime(wanted, loaded)
      if (missing.length === 0) return
      for (const { id, noun, names } of await readNames(database, missing, columns)) {
        found.set(id, noun)
        for (const name of [id, ...names.flat()]) if (typeof name === 'string') table.call(name, { id, noun })
      }
      if (missing.includes('Country')) callCountries(found, table)
    },
    lookUp: async (ids) => {
      for (const { id, noun, label } of await readNodes(database, firstTime(ids, asked))) {
        found.set(id, noun)
        labels.set(id, label)
      }
    },
  }
}

/** Older and other names of countries, such as "Swaziland", where the country is in the graph. */
function callCountries(found: ReadonlyMap<string, string>, table: NameTable): void {
  for (const { name, id, rank } of [...readCountryNames().values()].flat()) {
    // A name that was made from another may be that of two countries.
    if (rank < 2 && found.get(id) === 'Country') table.call(name, { id, noun: 'Country' })
  }
}

function firstTime(wanted: Iterable<string>, known: Set<string>): string[] {
  const missing = [...new Set(wanted)].filter((each) => each !== '' && !known.has(each))
  for (const each of missing) known.add(each)
  return missing
}

function readNames(database: Database, nouns: readonly string[], names: readonly string[]) {
  return database.read<NamedNode & { names: unknown[] }>(
    readStatement('names-of-nouns'),
    { nouns, names },
    { timeoutMs },
  )
}

async function readNodes(database: Database, ids: readonly string[]): Promise<(NamedNode & { label: string })[]> {
  const nodes: (NamedNode & { label: string })[] = []
  for (const batch of inBatches(ids)) {
    nodes.push(
      ...(await database.read<NamedNode & { label: string }>(
        readStatement('nodes-of-ids'),
        { ids: batch },
        { timeoutMs },
      )),
    )
  }
  return nodes
}

function namingColumns({ columns }: Noun): string[] {
  const naming = /^(name|name[A-Z]\w*|shortName|title|shortTitle|iso2|aliases)$/
  return columns.map(({ name }) => name).filter((name) => naming.test(name))
}
