/** A Neo4j of one's own, without Docker: fetched, started, shared between processes, stopped by the last one that leaves. */
import { accessSync, constants, mkdirSync } from 'node:fs'
import { ensureServer, type EnsureOptions } from './ensure-server.js'
import { foldersOf, type Folders } from './folders.js'
import { withLock } from './lock.js'
import { cannotStart } from './missing-tool.js'
import { readPassword } from './neo4j-home.js'
import type { Report } from './report.js'
import { stopServer, type RunningServer } from './running-server.js'
import { otherUsers, registerUser, unregisterUser } from './users.js'
import { watchServer } from './watch-server.js'

/** What a local Neo4j needs to know. */
export interface LocalNeo4jOptions extends Omit<EnsureOptions, 'folders'> {
  /** Its folder, such as `.neo4j`. */
  readonly home: string
  /** What the caller serves, such as `http://127.0.0.1:4000`: a second start on the same port can then name it. */
  readonly address?: string | undefined
  /** Told when Neo4j ended by itself and could not be started again. */
  readonly onExit?: ((error: unknown) => void) | undefined
}

/** A Neo4j that runs, and how to leave it. */
export interface LocalNeo4j {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Leaves; the last user stops Neo4j with a checkpoint, in less than a second. */
  stop(): Promise<void>
}

/**
 * Starts a local Neo4j, or shares the one that runs in the home, whoever started it.
 * One that ends by itself is started again on the same port. MISSING_TOOL says what is missing or in the way, and how to mend it.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const folders = foldersOf(options.home)
  enterHome(folders, options.address)
  let callOffArchive = (): void => undefined
  const ensure = async (signal?: AbortSignal): Promise<RunningServer> => {
    const ensured = await lockedEnsure({ ...options, folders, signal })
    callOffArchive = ensured.callOffArchive
    return ensured.server
  }
  try {
    const server = await ensure(options.signal)
    const unwatch = watchServer(server, { ensure, note: options.report.note, onExit: options.onExit })
    const stop = async (): Promise<void> => {
      unwatch()
      callOffArchive()
      await leave(folders, options.report)
    }
    return { uri: `bolt://127.0.0.1:${server.port}`, username: 'neo4j', password: readPassword(folders), stop }
  } catch (error) {
    callOffArchive()
    await leave(folders, options.report)
    throw inWords(error)
  }
}

async function lockedEnsure(options: EnsureOptions): ReturnType<typeof ensureServer> {
  const { note } = options.report
  const wait = {
    onWait: (pid: number) => note(`Process ${pid} is starting or stopping the local Neo4j: waiting for it`),
    onStale: () => note('An earlier start was killed before it was done: going on from there'),
    signal: options.signal,
  }
  const done = await withLock(options.folders.lock, wait, () => ensureServer(options))
  if (!done) throw new Error('A lock without an end of patience was not taken')
  return done.value
}

/** Whoever holds the lock longer than a moment is starting, and takes over what runs. */
async function leave(folders: Folders, report: Report): Promise<void> {
  unregisterUser(folders.root)
  const left = await withLock(folders.lock, { patience: 1_500 }, async () => {
    const others = otherUsers(folders.root)
    if (others.length > 0) return `The local Neo4j stays: process ${others.map((user) => user.pid).join(', ')} uses it`
    return (await stopServer(folders))
      ? undefined
      : 'The local Neo4j did not stop in time and was killed; its next start recovers'
  })
  const words = left ? left.value : 'The local Neo4j stays: another start is taking it over'
  if (words) report.note(words)
}

function enterHome(folders: Folders, address: string | undefined): void {
  try {
    mkdirSync(folders.root, { recursive: true })
    accessSync(folders.root, constants.W_OK)
    registerUser(folders.root, address)
  } catch (error) {
    throw inWords(error)
  }
}

const folderProblems: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'its folder cannot be written to',
  EPERM: 'its folder cannot be written to',
  EROFS: 'its folder is on a disk that cannot be written to',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
}

function inWords(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const words = folderProblems[code]
  if (!words) return error
  return cannotStart(
    words,
    'It needs about 300 MB in .neo4j; another folder can be named with LOCAL_NEO4J_HOME.',
    error,
  )
}
