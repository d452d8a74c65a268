import { readFileSync } from 'node:fs'
import { PublicError } from '../errors.js'
import type { Database } from './open-database.js'

/** What the database said of its data set at one moment. */
export type DataVersion = WholeData | DataInWork

/** A data set that is whole: two with the same key are the same. */
export interface WholeData {
  readonly isWhole: true
  readonly key: string
  /** Null before the first write. */
  readonly version: number | null
}

/** A data set that is being written, or whose writing was cut off: no answer may leave. */
export interface DataInWork {
  readonly isWhole: false
  /** Rows written, of all; undefined before that is known. */
  readonly progress: { readonly done: number; readonly total: number } | undefined
  /** Whether whoever wrote it gave no sign of life any more: the next run completes it. */
  readonly isCutOff: boolean
  /** When this process saw it first, as `performance.now()`. */
  readonly since: number
}

/** The data version as one process sees it. */
export interface DataVersions {
  /** What was read last; undefined before that, and after a failure. */
  readonly last: DataVersion | undefined
  /** The key of the whole data set that a read named which began so lately; undefined when none did. */
  freshKey(maxAgeMs: number): string | undefined
  /** One read that begins after the call; all that ask while another is under way share the next. UNAVAILABLE when it fails. */
  read(): Promise<DataVersion>
  /** Ends the poll. */
  close(): void
}

/** How often it is read when nobody asks. */
export interface WatchOptions {
  readonly pollMs: number
}

// Beside the sources and beside what is built from them alike: both lie two folders below the package.
const file = new URL('../../src/database/data-version.cypher', import.meta.url)
// With the time to connect, a silent database is told of within two seconds.
const timeoutMs = 450

/** Watches the data version: a poll, and reads that are shared. However many ask, one read is under way at a time. */
export function watchDataVersion(database: Pick<Database, 'read'>, { pollMs }: WatchOptions): DataVersions {
  const statement = readFileSync(file, 'utf8')
  let last: DataVersion | undefined
  let running: Promise<DataVersion> | undefined
  let next: Promise<DataVersion> | undefined
  let begun = 0
  let lastBegun = 0
  const begin = (): Promise<DataVersion> => {
    next = undefined
    const began = performance.now()
    begun = began
    const reading = readDataVersion(database, statement, last)
    running = reading
    // The first to hear of its end, so that whoever waits for the next read finds none under way.
    const end = (seen: DataVersion | undefined) => {
      running = undefined
      last = seen
      lastBegun = began
    }
    reading.then(end, () => end(undefined))
    return reading
  }
  const read = () => (running ? (next ??= running.then(begin, begin)) : begin())
  const poll = setInterval(() => {
    if (!running && performance.now() - begun >= pollMs / 2) read().catch(() => undefined)
  }, pollMs)
  poll.unref()
  return {
    get last() {
      return last
    },
    freshKey: (maxAgeMs) => {
      if (!last?.isWhole || last.version === null) return undefined
      return performance.now() - lastBegun < maxAgeMs ? last.key : undefined
    },
    read,
    close: () => clearInterval(poll),
  }
}

interface Row {
  readonly dataset: {
    readonly version: number
    readonly hash: string | null
    readonly writtenAt: string | null
    readonly state: string
    readonly inBatches: boolean | null
  } | null
  readonly progress: { readonly done: number | null; readonly total: number | null } | null
  readonly hasEnded: boolean
}

async function readDataVersion(
  database: Pick<Database, 'read'>,
  statement: string,
  before: DataVersion | undefined,
): Promise<DataVersion> {
  const [row] = await database.read<Row>(statement, {}, { timeoutMs }).catch((error: unknown) => {
    throw inWords(error)
  })
  if (!row) throw new Error('The statement of the data version gave no row')
  const { dataset, progress, hasEnded } = row
  if (!dataset) return { isWhole: true, key: 'none', version: null }
  // One transaction stands whole or not at all, and names its data set: once its writer has ended, nothing is under way.
  if (dataset.state === 'IDLE' || (hasEnded && !dataset.inBatches)) return wholeData(dataset)
  const { done, total } = progress ?? {}
  return {
    isWhole: false,
    progress: typeof done === 'number' && total ? { done, total } : undefined,
    isCutOff: hasEnded,
    since: before && !before.isWhole ? before.since : performance.now(),
  }
}

function wholeData({ version, hash, writtenAt }: NonNullable<Row['dataset']>): WholeData {
  if (version === 0) return { isWhole: true, key: 'none', version: null }
  return { isWhole: true, key: `${version} ${hash} ${writtenAt}`, version }
}

function inWords(error: unknown): unknown {
  if (!(error instanceof PublicError) || error.code !== 'TIMEOUT') return error
  const message = 'The database is too busy to say which data it holds: try again in a moment'
  return new PublicError('UNAVAILABLE', message, { retryAfterSeconds: 1 }, error)
}
