import { PublicError } from '../../errors.js'
import type { Read } from '../context.js'
import { firstDay } from '../first-day.js'

/** From when on changes count. */
export interface SinceWhen {
  /** Data versions to read, oldest first. */
  readonly versions: readonly number[]
  /** ISO 8601 in UTC from which a change was written; empty for all of those versions. */
  readonly writtenFrom: string
  /** First day that counts in the world, as YYYY-MM-DD; null when there is none. */
  readonly day: string | null
}

interface Version {
  readonly version: number
  readonly writtenAt: string | null
}

/** Reads `3`, a data version, or `2026-11-24`, a day in UTC; BAD_INPUT for anything else, and for a version not reached yet. */
export async function readSince(read: Read, since: string): Promise<SinceWhen> {
  const versions = await read<Version>('change-versions', {})
  if (!/^\d{1,9}$/.test(since)) {
    const day = dayOf(since)
    const later = versions.filter(({ writtenAt }) => writtenAt !== null && writtenAt >= day)
    return { versions: later.map(({ version }) => version), writtenFrom: day, day }
  }
  const known = Number(since)
  const current = versions.at(-1)?.version ?? 0
  if (known > current) {
    const message = `Cannot list changes since version ${known}: the data is at version ${current}, allowed is 0 to ${current}, or a day such as 2026-11-24`
    throw new PublicError('BAD_INPUT', message, { since, version: current })
  }
  return {
    versions: versions.filter(({ version }) => version > known).map(({ version }) => version),
    writtenFrom: '',
    day: versions.find(({ version }) => version === known)?.writtenAt?.slice(0, 10) ?? null,
  }
}

function dayOf(since: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(since) ? firstDay('since', since) : undefined
  if (day) return day
  const found = since.slice(0, 40)
  const allowed = 'a data version such as 3, or a day such as 2026-11-24'
  throw new PublicError('BAD_INPUT', `Cannot use since: found "${found}", allowed is ${allowed}`, {
    argument: 'since',
    found,
    allowed,
  })
}
