/** Who uses the local Neo4j: a file a process, so that the last one to leave stops it. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, markShape, ownMark } from './process-mark.js'
import { readState, writeState } from './state-file.js'
import { z } from 'zod'

const userShape = markShape.extend({ address: z.string().optional() })

/** A process that uses the local Neo4j of a home. */
export interface User {
  readonly pid: number
  /** The address that it serves, such as `http://127.0.0.1:4000`; a command serves none. */
  readonly address?: string | undefined
}

/** Enters this process as a user. */
export function registerUser(home: string, address: string | undefined): void {
  mkdirSync(join(home, 'users'), { recursive: true })
  writeState(ownFile(home), JSON.stringify({ ...ownMark(), address }))
}

/** Strikes this process off. */
export function unregisterUser(home: string): void {
  rmSync(ownFile(home), { force: true })
}

/** All users that still run, by their number; strikes off those that were killed. */
export function listUsers(home: string): User[] {
  return entries(home)
    .flatMap((name) => {
      const path = join(home, 'users', name)
      const user = readState(path, userShape)
      if (user && isRunning(user)) return [{ pid: user.pid, address: user.address }]
      rmSync(path, { force: true })
      return []
    })
    .toSorted((a, b) => a.pid - b.pid)
}

/** The users beside this process. */
export function otherUsers(home: string): User[] {
  return listUsers(home).filter((user) => user.pid !== process.pid)
}

function ownFile(home: string): string {
  return join(home, 'users', String(process.pid))
}

function entries(home: string): string[] {
  try {
    return readdirSync(join(home, 'users')).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}
