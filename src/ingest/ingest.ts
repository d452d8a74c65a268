import { applyConstraints } from '../database/apply-constraints.js'
import type { Database, Writer } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import type { Model } from '../model/read-model.js'
import { checkRows } from './check-rows.js'
import { claimOf, type Claim, type ClaimRows } from './claim.js'
import { contentHash, datasetState, rulesHash, seedHash, type Dataset, type DatabaseState } from './dataset.js'
import { makePlan, touchedIds, type Plan } from './plan.js'
import { counted } from './problem.js'
import { knownBeside, readClaimsOf, readStoredClaims, type StoredClaim } from './stored-claims.js'
import { removeImport } from './imports/import-records.js'
import { settleDataset } from './settle-dataset.js'
import { writeDataset, type WriteLimits } from './write-dataset.js'
import { withWriterLock, type WriterLock } from './writer-lock.js'

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
  /** How much goes into one transaction. */
  readonly limits?: WriteLimits
  /** How long the lock of a run stands without a sign of life, in milliseconds. */
  readonly leaseMs?: number
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
 * database that holds something else, or into which another run writes. When nothing differs, nothing is written and the
 * version stays.
 */
export async function ingest(given: ClaimRows, options: IngestOptions): Promise<Ingested> {
  const { database, dryRun = false } = options
  const { dataset } = await refuseForeign(options)
  if (dryRun) {
    const planned = await planRows(given, options, dataset)
    return { ...planned, version: dataset?.version ?? 0, hash: dataset?.hash ?? '', changed: false }
  }
  return withWriterLock(database, options, async (lock) => {
    const settled = await settleDataset(database)
    if (settled.cutOff !== undefined && settled.cutOff !== options.origin) {
      await takeBack(settled.cutOff, options, lock)
      return write(given, options, { lock, ...(await settleDataset(database)) })
    }
    return write(given, options, { lock, ...settled })
  })
}

/** Completes what a run left that was cut off, where that needs no rows: before a command looks at what the graph holds. */
export async function settle(options: Pick<IngestOptions, 'model' | 'database' | 'leaseMs'>): Promise<void> {
  const { database } = options
  const { dataset } = await datasetState(database)
  if (dataset?.state !== 'WRITING') return
  await withWriterLock(database, options, async (lock) => {
    const { cutOff } = await settleDataset(database)
    if (cutOff !== undefined) await takeBack(cutOff, options, lock)
  })
}

/** Takes back what an import wrote before it was cut off. Of the seed only its own files tell the rest. */
async function takeBack(
  origin: string,
  { model, database }: Pick<IngestOptions, 'model' | 'database'>,
  lock: WriterLock,
): Promise<void> {
  const again = { seed: 'npm run seed', restore: 'untoc-graph restore <file> --replace' }[origin]
  if (again) {
    const message = `The ${origin} was cut off while it was written, and part of it is missing: nothing was written. First run ${again} again`
    throw new PublicError('REFUSED', message, { cutOff: origin })
  }
  const record = (writer: Writer) => removeImport(writer, origin)
  const settled = await settleDataset(database)
  await write({ rows: [], problems: [] }, { model, database, origin, record }, { lock, ...settled })
}

interface Standing {
  readonly lock: WriterLock
  readonly dataset: Dataset | undefined
  /** Origin of a run that was cut off, which this one completes. */
  readonly cutOff: string | undefined
}

async function write(given: ClaimRows, options: IngestOptions, { lock, dataset, cutOff }: Standing): Promise<Ingested> {
  const { model, database, origin, limits, record, report = () => undefined } = options
  const { plan, claims, others } = await planRows(given, options, dataset)
  const resumes = cutOff !== undefined
  if (plan.nodes.length === 0 && dataset !== undefined && !resumes)
    return { plan, version: dataset.version, hash: dataset.hash, changed: false }
  await applyConstraints(database, model)
  const hash = contentHash([...others, ...claims].map((claim) => claim.hash))
  const seed = origin === 'seed' ? seedHash(given) : (dataset?.seedHash ?? '')
  const progress = (done: number, total: number) => report({ step: 'write', done, total })
  const version = await writeDataset(
    plan,
    { database, model, origin, lock, resumes, limits, record, report: progress },
    { hash, seedHash: seed, rules: rulesHash(model) },
  )
  return { plan, version, hash, changed: true }
}

interface Planned {
  readonly plan: Plan
  readonly claims: readonly Claim[]
  /** Claims of other origins. */
  readonly others: readonly StoredClaim[]
}

async function planRows(given: ClaimRows, options: IngestOptions, dataset: Dataset | undefined): Promise<Planned> {
  const { model, database, origin, report = () => undefined } = options
  const stored = await readStoredClaims(database)
  const claims = given.rows.map((row) => claimOf(row, origin))
  const isOlder = dataset !== undefined && dataset.rules !== rulesHash(model)
  const touched = touchedIds(origin, claims, stored, { all: isOlder })
  const storedOf = await readClaimsOf(database, idsToRead(origin, claims, stored, touched))
  report({ step: 'check', done: 0, total: claims.length })
  refuseBadRows(given, options, { stored, storedOf })
  report({ step: 'plan', done: 0, total: touched.size })
  const plan = makePlan(model, { origin, claims, storedOf, touched })
  return { plan, claims, others: stored.filter((claim) => claim.origin !== origin) }
}

async function refuseForeign({ database, adopt = false }: IngestOptions): Promise<DatabaseState> {
  const state = await datasetState(database)
  if (state.dataset || !state.inUse || adopt) return state
  throw new PublicError(
    'REFUSED',
    'The database holds nodes but no data set of untoc-graph: nothing was written. Use an empty database, or write beside what is there with --adopt',
  )
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
