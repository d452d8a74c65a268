import type { Database } from '../../database/open-database.js'
import type { Model } from '../../model/read-model.js'
import { claimHash, type ClaimRow } from '../claim.js'
import type { Problem } from '../problem.js'
import type { Decision, GivenRow } from '../rows/given-row.js'
import { idsFromKeys, idsFromNames } from '../rows/make-ids.js'
import { namesOf } from '../rows/names.js'
import { numberIds } from '../rows/number-ids.js'
import { resolveNames } from '../rows/resolve-names.js'
import { resolveSources } from '../rows/resolve-sources.js'
import type { ReadImport } from './read-import.js'

/** What a database is asked with. */
export interface ResolveOptions {
  readonly model: Pick<Model, 'nouns'>
  readonly database: Database
  /** Id or address of the source of rows that name none. */
  readonly source?: string | undefined
}

/** The rows of an import with ids in all places where names stood, as far as these could be told. */
export interface ResolvedImport {
  readonly rows: readonly ClaimRow[]
  /** Rows of sources that were made of addresses. */
  readonly sources: readonly ClaimRow[]
  readonly problems: readonly Problem[]
  readonly decisions: readonly Decision[]
}

/** Looks up what rows name, makes the ids that they leave out, and makes sources of addresses. */
export async function resolveImport(read: ReadImport, options: ResolveOptions): Promise<ResolvedImport> {
  const { model, database, source } = options
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const names = namesOf(database, model.nouns)
  const telling = { problems: [...read.problems], decisions: [...read.decisions] }
  const making = { nouns, names, telling }
  const named = await idsFromNames(read.rows, making)
  for (const row of named) names.add(row)
  const resolved = await resolveNames(named, making)
  const sourced = await resolveSources(resolved, { database, names, telling, byDefault: source })
  const keyed = await idsFromKeys(sourced.rows, making)
  const rows = await numberIds(keyed, { database, nouns, telling })
  return { rows: rows.map(asClaim), sources: sourced.sources.map(asClaim), ...telling }
}

function asClaim(row: GivenRow): ClaimRow {
  return { ...row, hash: claimHash(row) }
}
