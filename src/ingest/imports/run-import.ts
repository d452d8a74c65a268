import type { Database } from '../../database/open-database.js'
import { PublicError } from '../../errors.js'
import type { Model } from '../../model/read-model.js'
import type { Claim, ClaimRow } from '../claim.js'
import { datasetState } from '../dataset.js'
import { ingest, settle, type IngestOptions } from '../ingest.js'
import type { Plan } from '../plan.js'
import { counted, type Problem } from '../problem.js'
import type { Decision } from '../rows/given-row.js'
import { readClaimsOf } from '../stored-claims.js'
import { nextImportId, writeImport } from './import-records.js'
import type { ReadImport } from './read-import.js'
import { rejectOthers } from './reject-other.js'
import { resolveImport, type ResolvedImport } from './resolve-import.js'
import { leaveOut, placeOfRow, withoutEchoes } from './skip-bad.js'

/** Where an import goes, and how. */
export interface ImportOptions extends Pick<IngestOptions, 'report'> {
  readonly model: Pick<Model, 'nouns' | 'document'>
  readonly database: Database
  /** When it is written. */
  readonly now: Date
  readonly source?: string | undefined
  readonly dryRun?: boolean | undefined
  /** Leaves out rows that have a problem. */
  readonly skipBad?: boolean | undefined
  /** Why claims that disagree with the rows are not used. */
  readonly rejectOther?: string | undefined
}

/** What an import did, or with `dryRun` would do. */
export interface Imported {
  /** Its id; undefined when there was nothing to write. */
  readonly id: string | undefined
  readonly plan: Plan | undefined
  readonly version: number
  readonly hash: string
  readonly decisions: readonly Decision[]
  readonly rows: readonly ClaimRow[]
  /** Rows that the graph holds already. */
  readonly unchanged: readonly ClaimRow[]
  /** Problems of the rows that were left out. */
  readonly skipped: readonly Problem[]
  /** Rows that set aside values of claims that disagree. */
  readonly rejections: readonly ClaimRow[]
}

/** Brings rows in under an id of their own. BAD_ROWS carries every problem; REFUSED for a database without a seed. */
export async function runImport(read: ReadImport, options: ImportOptions): Promise<Imported> {
  const { database } = options
  // What an import wrote before it was cut off must not pass for rows that the graph holds.
  if (!options.dryRun) await settle(options)
  const { dataset } = await datasetState(database)
  if (!dataset) {
    const message = 'The database holds no data set yet: write the seed first (npm run seed, or npm start), then import'
    throw new PublicError('REFUSED', message)
  }
  const resolved = await resolveImport(read, options)
  const stored = await readClaimsOf(database, [...new Set(resolved.rows.map((row) => row.id))])
  const known = (row: ClaimRow) => (stored.get(row.id) ?? []).some((claim) => claim.hash === row.hash)
  const unchanged = resolved.rows.filter(known)
  const fresh = resolved.rows.filter((row) => !known(row))
  const input = { read, resolved, stored, fresh, unchanged: unchanged.length }
  const done = await writeRows(input, [], { ...options, id: await nextImportId(database, options.now) })
  const standing = { version: dataset.version, hash: dataset.hash, id: undefined, plan: undefined }
  return { ...standing, ...done, decisions: resolved.decisions, unchanged }
}

interface Input {
  readonly read: ReadImport
  readonly resolved: ResolvedImport
  readonly stored: ReadonlyMap<string, readonly Claim[]>
  readonly fresh: readonly ClaimRow[]
  readonly unchanged: number
}

type Written = Pick<Imported, 'rows' | 'skipped' | 'rejections'> & Partial<Imported>

/** Writes the rows; with `skipBad` those that have a problem go, until none is left that has. */
async function writeRows(
  input: Input,
  skipped: readonly Problem[],
  options: ImportOptions & { id: string },
): Promise<Written> {
  const { fresh, resolved, stored } = input
  const { model, id, rejectOther: reason } = options
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const rejections = reason === undefined ? [] : rejectOthers(fresh, { nouns, stored, reason })
  const left = { rows: fresh, skipped, rejections }
  const gone = new Set(skipped.map(placeOfRow))
  const problems = resolved.problems.filter((problem) => !gone.has(placeOfRow(problem)))
  if (fresh.length === 0 && problems.length === 0) return left
  const used = new Set(fresh.flatMap((row) => row.cells['source'] ?? []))
  const rows = [...resolved.sources.filter((source) => used.has(source.id)), ...fresh, ...rejections]
  const counts = { rows: rows.length, unchanged: input.unchanged, skipped: gone.size }
  try {
    const { plan, version, hash } = await ingest({ rows, problems }, recording(options, input.read.files, counts))
    return { ...left, id, plan, version, hash }
  } catch (error) {
    const found = withoutEchoes(error, problems)
    const rest = options.skipBad ? leaveOut(found, fresh, input.read.tables) : undefined
    if (!rest) throw refusal(error, found, leaveOut(found, fresh, input.read.tables) !== undefined)
    return writeRows({ ...input, fresh: rest }, [...skipped, ...found], options)
  }
}

function recording(
  { model, database, id: origin, dryRun = false, now, report }: ImportOptions & { id: string },
  files: readonly string[],
  counts: { rows: number; unchanged: number; skipped: number },
): IngestOptions {
  return {
    model,
    database,
    origin,
    dryRun,
    ...(report ? { report } : {}),
    record: (writer, { version, plan }) => {
      const count = (kind: string) => plan.nodes.filter((node) => node.kind === kind).length
      const made = { created: count('CREATE'), updated: count('UPDATE') }
      return writeImport(writer, { id: origin, files, writtenAt: now.toISOString(), version, ...made, ...counts })
    },
  }
}

function refusal(error: unknown, problems: readonly Problem[], inRows: boolean): unknown {
  if (problems.length === 0) return error
  const disagreeing = problems.some(({ message }) => message.includes('" disagrees with "'))
  const advice = [
    inRows ? 'Mend them, or leave these rows out with --skip-bad.' : 'Mend them, then import again.',
    ...(disagreeing ? ['Where yours is right and another is not, say why: --reject-other "<reason>".'] : []),
  ]
  const message = `Nothing was written: ${counted(problems.length, 'problem')}. ${advice.join(' ')}`
  return new PublicError('BAD_ROWS', message, { problems })
}
