import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Database, Writer } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import { readStatement } from './statements.js'

/** Lets one run write at a time: a lock in the database that ends when its holder gives no sign of life. */
export interface WriterLock {
  /** How far the run is, told with the next sign of life. */
  tell(done: number, total: number): void
  /** A sign of life now; REFUSED when another run has taken the lock over. */
  renew(): Promise<void>
  /** The last word inside a transaction: REFUSED, so that nothing of it is kept, when the lock is lost. */
  hold(writer: Writer): Promise<void>
  /** The same inside a batch: REFUSED only when another run has the lock; one that is about to end, or has ended, is renewed. */
  extend(writer: Writer): Promise<void>
}

/** How long a lock stands without a sign of life. */
export interface LockOptions {
  readonly leaseMs?: number | undefined
}

const usualLeaseMs = 15_000

interface Holder {
  readonly run: string
  readonly host: string
  readonly process: number
  readonly since: string
}

/** Works while it holds the lock. REFUSED, with who holds it since when, while another run does. */
export async function withWriterLock<Result>(
  database: Database,
  { leaseMs = usualLeaseMs }: LockOptions,
  work: (lock: WriterLock) => Promise<Result>,
): Promise<Result> {
  const run = randomUUID()
  await take(database, run, leaseMs)
  const progress = { done: 0, total: 0 }
  const renew = async () => {
    const [row] = await database.write((writer) =>
      writer.run<{ run: string }>(readStatement('renew-writer-lock'), { run, leaseMs, ...progress }),
    )
    if (row?.run !== run) throw lost()
  }
  // One that fails is followed by the next; what is written asks for itself.
  const signs = setInterval(() => void renew().catch(() => undefined), leaseMs / 5)
  try {
    return await work({
      tell: (done, total) => void Object.assign(progress, { done, total }),
      renew,
      hold: async (writer) => {
        if ((await writer.run(readStatement('hold-writer-lock'), { run })).length === 0) throw lost()
      },
      extend: async (writer) => {
        if ((await writer.run(readStatement('extend-writer-lock'), { run, leaseMs })).length === 0) throw lost()
      },
    })
  } finally {
    clearInterval(signs)
    // If the database is away, the lock ends by itself.
    await database.write((writer) => writer.run(readStatement('leave-writer-lock'), { run })).catch(() => undefined)
  }
}

async function take(database: Database, run: string, leaseMs: number): Promise<void> {
  // Without it, two runs that begin at once could each make a lock of their own.
  await database.command(readStatement('make-writer-lock-unique'))
  const own = { run, leaseMs, host: thisHost(), process: process.pid, now: new Date().toISOString() }
  const ask = async (ended: string) => {
    const [row] = await database.write((writer) =>
      writer.run<{ holder: Holder }>(readStatement('take-writer-lock'), { ...own, ended }),
    )
    if (!row) throw new Error('The writer lock gave no row')
    return row.holder
  }
  let holder = await ask('')
  // A run of this machine that was killed is known to have ended before its lock does.
  if (holder.run !== run && hasEnded(holder)) holder = await ask(holder.run)
  if (holder.run === run) return
  const message =
    `Another run writes to this database: process ${holder.process} on ${nameOf(holder.host)}, since ${holder.since}. ` +
    `Nothing was written; try again when it is done. If it was killed, its lock ends ${leaseMs / 1_000} s after its last sign of life`
  throw new PublicError('REFUSED', message, {
    process: holder.process,
    host: nameOf(holder.host),
    since: holder.since,
  })
}

function lost(): PublicError {
  return new PublicError(
    'REFUSED',
    'Another run took over the lock of this one, which gave no sign of life in time: try again when that run is done',
  )
}

function hasEnded({ host, process: id }: Holder): boolean {
  if (host !== thisHost()) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Name of this machine and, where there are such, of its space of process numbers: a container has its own. */
function thisHost(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

function nameOf(host: string): string {
  return host.split(' ')[0] ?? host
}
