/** Starts and kills processes that use a local Neo4j in a temporary folder. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { readVersion } from '../../src/local/jars.js'
import { isRunning } from '../../src/local/process-mark.js'
import { serverShape, type RunningServer } from '../../src/local/running-server.js'

const root = resolve(import.meta.dirname, '../..')
const lineShape = z
  .object({ note: z.string(), step: z.string(), ready: z.string(), failed: z.string(), exit: z.string() })
  .partial()

/** What a user said: notes and steps in order, the address when it was ready, and why it failed. */
export interface LocalUser {
  readonly pid: number
  readonly said: string[]
  /** The address of the Neo4j; rejects when the start failed. */
  readonly ready: Promise<string>
  /** Sends a signal and gives the milliseconds until it has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<number>
}

/** A home of its own, with the jars of this repository's. */
export function createHome() {
  const home = mkdtempSync(join(tmpdir(), 'untoc-graph-home-'))
  const pom = join(home, 'pom.xml')
  cpSync(join(root, 'pom.xml'), pom)
  const version = readVersion(pom)
  symlinkSync(join(root, '.neo4j', `lib-${version}`), join(home, `lib-${version}`))
  const users: ChildProcess[] = []
  const server = (): RunningServer => serverShape.parse(JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')))
  return {
    home,
    pom,
    version,
    /** The Neo4j that runs now. */
    server,
    startUser: (address: string, environment = process.env): LocalUser => {
      const user = spawnUser([home, pom, address], environment)
      users.push(user.child)
      return user
    },
    /** Kills whatever is left and removes the folder. */
    remove: (): void => {
      for (const user of users) user.kill('SIGKILL')
      killServer(server)
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Waits until a process of a mark has ended. */
export async function untilEnded(server: RunningServer): Promise<void> {
  while (isRunning(server)) await pause(20)
}

function killServer(server: () => RunningServer): void {
  try {
    process.kill(server().pid, 'SIGKILL')
  } catch {
    // None runs.
  }
}

function spawnUser(args: string[], environment: NodeJS.ProcessEnv): LocalUser & { child: ChildProcess } {
  const script = join(import.meta.dirname, 'local-user.mjs')
  const child = spawn(process.execPath, [script, ...args], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  const ended = new Promise((done) => child.once('exit', done))
  const ready = new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = lineShape.parse(JSON.parse(text))
      said.push(line.note ?? line.step ?? line.failed ?? line.exit ?? line.ready ?? '')
      if (line.ready) done(line.ready)
      if (line.failed) fail(new Error(line.failed))
    })
  })
  // A test that breaks a start off does not wait for it.
  ready.catch(() => undefined)
  const end = async (signal: NodeJS.Signals): Promise<number> => {
    const since = Date.now()
    child.kill(signal)
    await ended
    return Date.now() - since
  }
  return { child, pid: child.pid ?? 0, said, ready, end }
}
