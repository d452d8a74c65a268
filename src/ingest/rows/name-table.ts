import { nearestTo } from '../nearest.js'
import { foldName } from './fold-name.js'

/** A node that exists, or that a row at hand makes. */
export interface NamedNode {
  readonly id: string
  readonly noun: string
}

/** Names of nodes, by noun; names that differ in capitals, marks or punctuation alone are the same. */
export interface NameTable {
  call(name: string, node: NamedNode): void
  /** Nodes of some nouns that have this name, each once, by id. */
  named(name: string, nouns: readonly string[]): NamedNode[]
  /** The name nearest to a text among nodes of some nouns. */
  nearest(name: string, nouns: readonly string[]): string | undefined
}

/** An empty table. */
export function createNameTable(): NameTable {
  const nouns = new Map<string, Map<string, Map<string, string>>>()
  const tablesOf = (wanted: readonly string[]) => wanted.flatMap((noun) => nouns.get(noun) ?? [])
  return {
    call: (name, { id, noun }) => {
      const key = keyOf(name)
      if (key === '') return
      const table = nouns.get(noun) ?? new Map<string, Map<string, string>>()
      nouns.set(noun, table.set(key, (table.get(key) ?? new Map<string, string>()).set(id, name)))
    },
    named: (name, wanted) => {
      const key = keyOf(name)
      const found = wanted.flatMap((noun) => [...(nouns.get(noun)?.get(key)?.keys() ?? [])].map((id) => ({ id, noun })))
      return found.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    },
    nearest: (name, wanted) => {
      const tables = tablesOf(wanted)
      const key = nearestTo(
        foldName(name),
        tables.flatMap((table) => [...table.keys()]),
      )
      return tables.flatMap((table) => [...(table.get(key ?? '')?.values() ?? [])])[0]
    },
  }
}

/** Codes such as KE or KEN are names only in capitals: "no" is a word, NO is Norway. */
function keyOf(name: string): string {
  return /^[A-Z]{2,3}$/.test(name) ? name : foldName(name)
}
