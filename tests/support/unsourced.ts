import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../src/database/open-database.js'

/** A node or a relationship that nothing vouches for. */
export interface Unsourced {
  readonly what: string
  readonly id: string
  readonly type: string
}

/** Every node without a source and every relationship with neither a source nor claims that it is derived from. */
export function unsourced(database: Database): Promise<Unsourced[]> {
  const statement = readFileSync(join(import.meta.dirname, 'unsourced.cypher'), 'utf8')
  return database.read<Unsourced>(statement, {}, { timeoutMs: 60_000 })
}
