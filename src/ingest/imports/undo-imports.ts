import type { Database } from '../../database/open-database.js'
import { PublicError } from '../../errors.js'
import type { Model } from '../../model/read-model.js'
import { ingest, settle, type Ingested } from '../ingest.js'
import { nearestTo } from '../nearest.js'
import { counted } from '../problem.js'
import { readImports, removeImport, type ImportRecord } from './import-records.js'
import { standingOn, type Standing } from './standing-on.js'

/** Which database, and how. */
export interface UndoOptions {
  readonly model: Pick<Model, 'nouns' | 'document'>
  readonly database: Database
  readonly dryRun?: boolean
}

/** An import that was taken back, and what that did. */
export interface Undone {
  readonly id: string
  readonly result: Ingested
}

/** Stands for the import that was written last. */
const last = 'last'

/**
 * Takes imports back whole, the latest first; `last` is the one that was written last. NOT_FOUND for an id that none has; REFUSED when claims of others stand on
 * one, naming them and the command that takes them back too.
 */
export async function undoImports(given: readonly string[], options: UndoOptions): Promise<Undone[]> {
  const { database, model, dryRun = false } = options
  if (!dryRun) await settle(options)
  const records = await readImports(database)
  const ids = given.map((id) => (id === last ? (records.at(-1)?.id ?? last) : id))
  for (const id of ids) refuseUnknown(id, records)
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  refuseStanding(ids, await standingOn(ids, { database, nouns }), records)
  const latestFirst = records.toReversed().filter(({ id }) => ids.includes(id))
  const undone: Undone[] = []
  for (const { id } of latestFirst) {
    const record = { record: (writer: Parameters<typeof removeImport>[0]) => removeImport(writer, id) }
    const result = await ingest({ rows: [], problems: [] }, { model, database, origin: id, dryRun, ...record })
    undone.push({ id, result })
  }
  return undone
}

function refuseUnknown(id: string, records: readonly ImportRecord[]): void {
  const known = records.map((record) => record.id)
  if (known.includes(id)) return
  const nearest = nearestTo(id, known)
  const hint = nearest ? `: did you mean "${nearest}"?` : ': untoc-graph imports lists those that there are'
  throw new PublicError('NOT_FOUND', `Cannot find the import "${id}"${hint}`, { id, nearest })
}

const mostLines = 20

function refuseStanding(ids: readonly string[], standing: readonly Standing[], records: readonly ImportRecord[]): void {
  if (standing.length === 0) return
  const lines = standing.map(({ origin, noun, id, why }) => `  ${nameOf(origin)}: ${noun} ${id} ${why}`)
  const more = lines.length > mostLines ? [`  and ${counted(lines.length - mostLines, 'more claim')}`] : []
  const origins = new Set([...ids, ...standing.map(({ origin }) => origin)])
  const together = records.toReversed().filter(({ id }) => origins.has(id))
  const advice = origins.has('seed')
    ? 'Change those rows of seed/ first (npm run seed writes them), then try again.'
    : `Take these back too: untoc-graph undo ${together.map(({ id }) => id).join(' ')}`
  const message = [
    `Cannot undo ${ids.join(' ')}: other claims stand on it`,
    ...lines.slice(0, mostLines),
    ...more,
    advice,
  ]
  throw new PublicError('REFUSED', message.join('\n'), { standing })
}

function nameOf(origin: string): string {
  return origin === 'seed' ? 'the seed' : origin
}
