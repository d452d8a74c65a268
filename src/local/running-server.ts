/** The Neo4j that runs in a home: who it is, whether it answers, and how it is stopped. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Folders } from './folders.js'
import { accepts } from './free-port.js'
import { isRunning, markShape } from './process-mark.js'
import { readState } from './state-file.js'

/** The form of the file that says what runs. */
export const serverShape = markShape.extend({
  port: z.number(),
  version: z.string(),
  heap: z.string(),
  pageCache: z.string(),
})

/** A Neo4j process with what it was started with. */
export type RunningServer = Readonly<z.output<typeof serverShape>>

/** The Neo4j that runs in a home, or undefined; a file that a killed one left is removed, and `onStale` told. */
export function findServer(folders: Folders, onStale: () => void): RunningServer | undefined {
  const server = readState(folders.server, serverShape)
  if (server && isRunning(server)) return server
  if (existsSync(folders.server)) {
    onStale()
    rmSync(folders.server, { force: true })
  }
  return undefined
}

/** Waits until Neo4j has said that it started and accepts connections; `false` when it ended before. */
export async function untilReady(
  server: RunningServer,
  log: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  while (isRunning(server)) {
    if (saysStarted(log) && (await accepts(server.port))) return true
    await pause(50, undefined, { signal })
  }
  return false
}

/** Stops Neo4j with its checkpoint, which takes less than a second; `false` when it had to be killed after 15. */
export async function stopServer(folders: Folders): Promise<boolean> {
  const server = readState(folders.server, serverShape)
  let clean = true
  if (server && isRunning(server)) {
    process.kill(server.pid, 'SIGTERM')
    clean = await untilGone(server, 15_000)
    if (!clean) process.kill(server.pid, 'SIGKILL')
  }
  rmSync(folders.server, { force: true })
  return clean
}

/** What Neo4j said, or an empty text. */
export function readLog(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8') : ''
}

async function untilGone(server: RunningServer, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (Date.now() < until) {
    if (!isRunning(server)) return true
    await pause(20)
  }
  return false
}

function saysStarted(log: string): boolean {
  return /\bStarted\.\s*$/m.test(readLog(log))
}
