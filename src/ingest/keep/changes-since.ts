import type { Database } from '../../database/open-database.js'
import { PublicError } from '../../errors.js'
import { datasetState, type Dataset } from '../dataset.js'
import { readStatement } from '../statements.js'
import type { ChangeRecord } from './dump-format.js'

/** Where a list of changes begins: after a version, or with what was written on a day. */
export interface Since {
  readonly version: number
  /** ISO 8601 in UTC, or an empty text. */
  readonly from: string
  /** The same in words, for a heading. */
  readonly inWords: string
}

/** Reads `3`, a data version, or `2026-11-24`, a day in UTC; BAD_INPUT for anything else. */
export function readSince(text: string): Since {
  if (/^\d{1,9}$/.test(text)) return { version: Number(text), from: '', inWords: `since version ${Number(text)}` }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return { version: 0, from: text, inWords: `since ${text}` }
  const message = `Cannot use --since "${text}": allowed is a data version such as 3, or a day such as 2026-11-24`
  throw new PublicError('BAD_INPUT', message, { since: text })
}

/** The data set that changes are asked of; REFUSED when there is none, BAD_INPUT for a version that it has not reached. */
export async function datasetSince(database: Database, { version }: Since): Promise<Dataset> {
  const { dataset } = await datasetState(database)
  if (!dataset) throw new PublicError('REFUSED', 'The database holds no data set yet: nothing has changed in it')
  if (version > dataset.version)
    throw new PublicError(
      'BAD_INPUT',
      `Cannot list changes since version ${version}: the database holds version ${dataset.version}; allowed is 0 to ${dataset.version}`,
      { since: version, version: dataset.version },
    )
  return dataset
}

/** The changes by version, then by the node's id, read a piece at a time. */
export async function* changesSince(database: Database, { version, from }: Since): AsyncGenerator<ChangeRecord> {
  const statement = readStatement('changes-since')
  let last = { version, nodeId: '' }
  for (;;) {
    const place = { version, from, afterVersion: last.version, afterId: last.nodeId }
    const found = await database.read<{ change: ChangeRecord }>(statement, place, { timeoutMs: 120_000 })
    const [end] = found.slice(-1)
    if (!end) return
    yield* found.map(({ change }) => change)
    last = end.change
  }
}
