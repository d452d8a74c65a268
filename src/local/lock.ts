/** One at a time between processes: a file, created exclusively, that names its holder. */
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning, markShape, ownMark } from './process-mark.js'
import { readState } from './state-file.js'

/** How to wait for a lock. */
export interface LockOptions {
  /** Told once, when another process holds it. */
  readonly onWait?: (pid: number) => void
  /** Told when the holder is gone and its lock is taken over. */
  readonly onStale?: () => void
  /** Longest wait in milliseconds; without it, as long as the holder runs. */
  readonly patience?: number
  readonly signal?: AbortSignal | undefined
}

/** Does the work while holding the lock and gives `{ value }`, or undefined when patience ran out first. */
export async function withLock<T>(
  path: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<{ value: T } | undefined> {
  if (!(await acquire(path, options))) return undefined
  try {
    return { value: await work() }
  } finally {
    rmSync(path, { force: true })
  }
}

async function acquire(path: string, options: LockOptions): Promise<boolean> {
  const until = Date.now() + (options.patience ?? Infinity)
  let told = false
  while (!create(path)) {
    const holder = readState(path, markShape)
    if (isStale(path)) {
      options.onStale?.()
      takeAway(path)
      continue
    }
    if (holder && !told) options.onWait?.(holder.pid)
    told ||= holder !== undefined
    if (Date.now() > until) return false
    await pause(100, undefined, { signal: options.signal })
  }
  return true
}

function create(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(ownMark()), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A lock without a readable holder is stale only after a while: it may have been created this very moment. */
function isStale(path: string): boolean {
  const holder = readState(path, markShape)
  if (holder) return !isRunning(holder)
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Date.now() - made > 2_000
}

/** Two may find the same lock stale: whoever moves a fresh one aside by mistake puts it back. */
function takeAway(path: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (!isStale(aside)) writeFileSync(path, readFileSync(aside), { flag: 'w' })
  rmSync(aside)
}
