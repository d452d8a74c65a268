import { applyConstraints } from '../database/apply-constraints.js'
import type { Database, Writer } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import type { Model } from '../model/read-model.js'
import { checkRows } from './check-rows.js'
import type { Claim, ClaimRows } from './claim.js'
import { contentHash, datasetState, rulesHash, seedHash, type Dataset } from './dataset.js'
import { makePlan, touchedIds, type Plan } from './plan.js'
import { counted } from './problem.js'
import { knownBeside, readClaimsOf, readStoredClaims, type StoredClaim } from './stored-claims.js'
import { settleDataset } from './settle-dataset.js'
import { writeDataset } from './write-dataset.js'

/** How far a run has come: `done` of `total` nodes in a step. */
export interface Progress {
  readonly step: 'check' | 'plan' | 'write'
  readonly done: number
  readonly total: number
}

/** Where rows go, and how. */
export interface IngestOptions {
  readonly model: Pick<Model, 'nouns' | 'document'>
  readonly database: Database
  /** `seed`, or the id of an import: a run adds, changes and removes only claims of its own origin. */
  readonly origin: string
  /** Stops after the plan. */
  readonly dryRun?: boolean
  /** Writes into a database that holds nodes of something else. */
  readonly adopt?: boolean
  readonly report?: (progress: Progress) => void
  /** Writes what the run keeps about itself, such as its import, in the same transaction as its last rows. */
  readonly record?: (writer: Writer, written: { version: number; plan: Plan }) => Promise<void>
}

/** What a run did, or with `dryRun` would do. */
export interface Ingested {
  readonly plan: Plan
  /** Version and content hash of the data set after the run; of a dry run, those before it. */
  readonly version: number
  readonly hash: string
  /** Whether anything was written. */
  readonly changed: boolean
}

/**
 * Checks, plans and writes all rows of an origin. BAD_ROWS carries every problem in `details.problems`; REFUSED for a
 * database that holds something else. When nothing differs, nothing is written and the version stays.
 */
export async function ingest(given: ClaimRows, options: IngestOptions): Promise<Ingested> {
  const { model, database, origin, dryRun = false, report = () => undefined } = options
  const { dataset, stored } = await readDatabase(options)
  const rules = rulesHash(model)
  const claims = given.rows.map((row): Claim => ({ ...row, origin }))
  const touched = touchedIds(origin, claims, stored, { all: dataset !== undefined && dataset.rules !== rules })
  const storedOf = await readClaimsOf(database, idsToRead(origin, claims, stored, touched))
  report({ step: 'check', done: 0, total: claims.length })
  refuseBadRows(given, options, { stored, storedOf })
  report({ step: 'plan', done: 0, total: touched.size })
  const plan = makePlan(model, { origin, claims, storedOf, touched })
  const standing = { version: dataset?.version ?? 0, hash: dataset?.hash ?? '' }
  if (dryRun || (plan.nodes.length === 0 && dataset !== undefined)) return { plan, ...standing, changed: false }
  await applyConstraints(database, model)
  const others = stored.filter((claim) => claim.origin !== origin)
  const hash = contentHash([...others, ...claims].map((claim) => claim.hash))
  const seed = origin === 'seed' ? seedHash(given) : (dataset?.seedHash ?? '')
  const progress = (done: number, total: number) => report({ step: 'write', done, total })
  const version = await writeDataset(
    plan,
    { database, model, origin, report: progress, record: options.record },
    { hash, seedHash: seed, rules },
  )
  return { plan, version, hash, changed: true }
}

interface Found {
  readonly dataset: Dataset | undefined
  readonly stored: readonly StoredClaim[]
}

async function readDatabase({ database, dryRun, adopt = false }: IngestOptions): Promise<Found> {
  const { dataset, inUse } = await datasetState(database)
  if (!dataset && inUse && !adopt) {
    throw new PublicError(
      'REFUSED',
      'The database holds nodes but no data set of untoc-graph: nothing was written. Use an empty database, or write beside what is there with --adopt',
    )
  }
  const stored = await readStoredClaims(database)
  // A run that was killed may have left its mark: what it wrote stands whole or not at all, and gets its version here.
  return { dataset: dataset && !dryRun ? await settleDataset(database, dataset, stored) : dataset, stored }
}

function idsToRead(
  origin: string,
  claims: readonly Claim[],
  stored: readonly StoredClaim[],
  touched: ReadonlySet<string>,
): string[] {
  const given = new Set(claims.map((claim) => claim.id))
  const ids = new Set<string>()
  for (const claim of stored) {
    if (touched.has(claim.id) || (claim.origin !== origin && given.has(claim.id))) ids.add(claim.id)
  }
  return [...ids]
}

function refuseBadRows(
  given: ClaimRows,
  { model, origin }: IngestOptions,
  { stored, storedOf }: { stored: readonly StoredClaim[]; storedOf: ReadonlyMap<string, readonly Claim[]> },
): void {
  const problems = checkRows(given, model, knownBeside(origin, stored, storedOf))
  if (problems.length === 0) return
  throw new PublicError('BAD_ROWS', `Nothing was written: ${counted(problems.length, 'problem')} in the rows`, {
    problems,
  })
}
