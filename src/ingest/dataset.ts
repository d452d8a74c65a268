import { createHash } from 'node:crypto'
import type { Database } from '../database/open-database.js'
import type { Model } from '../model/read-model.js'
import type { ClaimRows } from './claim.js'
import { compare } from './order.js'
import { readDerivations, readStatement } from './statements.js'

/** The data set that a database holds. */
export interface Dataset {
  /** Number of the version; 0 before the first write has ended. */
  readonly version: number
  /** Content hash over the claims of all origins. */
  readonly hash: string
  /** Content hash over the claims of the seed alone. */
  readonly seedHash: string | null
  /** Hash of what turned claims into the graph: the nouns of schema/ and the derivations. */
  readonly rules: string | null
  readonly writtenAt: string | null
  /** WRITING while a run writes, or after one was killed in the middle; no answer may leave then. */
  readonly state: 'IDLE' | 'WRITING'
  /** While WRITING: the origin whose rows are written, and whether in more than one transaction. */
  readonly origin: string | null
  readonly inBatches: boolean | null
}

/** A database as a run finds it. */
export interface DatabaseState {
  /** Undefined before the first write. */
  readonly dataset: Dataset | undefined
  /** Whether it holds any node, of this project or not. */
  readonly inUse: boolean
}

/** What the database says of its data set; one read. */
export async function datasetState(database: Pick<Database, 'read'>): Promise<DatabaseState> {
  const [row] = await database.read<{ dataset: Dataset | null; inUse: boolean }>(readStatement('dataset'))
  return { dataset: row?.dataset ?? undefined, inUse: row?.inUse ?? false }
}

/** Whether the seed in the database is the one of these rows, whole, and written by the rules of this model. */
export function isSeeded(dataset: Dataset | undefined, rows: ClaimRows, model: Pick<Model, 'nouns'>): boolean {
  return dataset?.state === 'IDLE' && dataset.seedHash === seedHash(rows) && dataset.rules === rulesHash(model)
}

/** Content hash of rows: the same rows give the same one, in whatever order. */
export function seedHash({ rows }: Pick<ClaimRows, 'rows'>): string {
  return contentHash(rows.map((row) => row.hash))
}

/** Content hash over claim hashes, in whatever order. */
export function contentHash(hashes: readonly string[]): string {
  const hash = createHash('sha256')
  for (const each of hashes.toSorted(compare)) hash.update(each)
  return hash.digest('hex')
}

// Count it up when the same claims are to give another graph: every database is then written anew.
const foldVersion = 3

/** Hash of what turns claims into the graph; when it differs, a run writes all nodes anew. */
export function rulesHash(model: Pick<Model, 'nouns'>): string {
  const nouns = model.nouns.map(({ name, columns }) => ({
    name,
    columns: columns.map(({ description: _words, ...column }) => column),
  }))
  return createHash('sha256')
    .update(JSON.stringify([foldVersion, nouns, readDerivations()]))
    .digest('hex')
}
