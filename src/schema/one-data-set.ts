import type { ExecutionResult } from 'graphql'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataInWork, DataVersions } from '../database/data-version.js'
import { PublicError } from '../errors.js'

/** An answer, and the version of the one data set that all of it comes from; null before the first write. */
export interface WholeAnswer {
  readonly result: ExecutionResult
  readonly version: number | null
  /** Key of that data set; null where the version is. */
  readonly key: string | null
}

// A small data set is written in less than this: whoever asks meanwhile waits. A large one takes longer, and waiting is no use.
const patienceMs = 1_500
const attempts = 5

/**
 * Lets an answer leave only when the version read before it and one read begun after it name the same whole data set; else it
 * is made again. Neo4j reads what is committed, not a snapshot: an answer may have seen half of a write.
 * The key names the data set that was there before. UNAVAILABLE, with progress, while a data set is written.
 */
export async function ofOneDataSet(
  versions: DataVersions,
  answer: (key: string) => Promise<ExecutionResult>,
): Promise<WholeAnswer> {
  let before = versions.last?.isWhole ? versions.last : await versions.read()
  for (let attempt = 0; attempt < attempts;) {
    if (!before.isWhole) {
      if (before.isCutOff || performance.now() - before.since > patienceMs) throw inWork(before)
      await pause(50)
      before = await versions.read()
      continue
    }
    const result = await answer(before.key)
    if (isNoAnswer(result)) return { result, version: null, key: null }
    const after = await versions.read()
    if (after.isWhole && after.key === before.key)
      return { result, version: after.version, key: after.version === null ? null : after.key }
    before = after
    attempt++
  }
  const message = `The data changed ${attempts} times while the answer was made: try again in a moment`
  throw new PublicError('UNAVAILABLE', message, { retryAfterSeconds: 1 })
}

/** Nothing but the word that the database is away or too slow: there is nothing in it that could be mixed. */
function isNoAnswer({ data, errors }: ExecutionResult): boolean {
  if (!errors || Object.values(data ?? {}).some((value) => value !== null)) return false
  return errors.every(({ extensions }) => ['UNAVAILABLE', 'TIMEOUT'].includes(String(extensions['code'])))
}

function inWork({ progress, isCutOff }: DataInWork): PublicError {
  const percent = progress && Math.min(99, Math.floor((100 * progress.done) / progress.total))
  const details = percent === undefined ? {} : { percent, ...progress }
  const known = percent === undefined ? '' : `: ${percent}% done`
  if (!isCutOff) {
    const message = `A new data set is being written${known}`
    return new PublicError('UNAVAILABLE', message, { ...details, retryAfterSeconds: 2 })
  }
  const message = `The writing of a new data set was cut off${known}; the next run completes it`
  return new PublicError('UNAVAILABLE', message, { ...details, retryAfterSeconds: 10 })
}
