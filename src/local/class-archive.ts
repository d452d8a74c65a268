/**
 * A class archive (class data sharing), which takes a third off every start after it was made.
 * The first start writes down which classes it loads, at no cost that can be measured; ten seconds after it is ready
 * a second Java makes the archive from that list at the lowest priority. So neither the first start nor any stop waits
 * for it, no second Neo4j runs, and the second Java ends by itself even when its parent is killed.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Folders } from './folders.js'
import type { Java } from './java.js'
import { classPath } from './neo4j-command.js'

/** What an archive belongs to: one build of Java, one class path. */
export interface ArchiveOptions {
  readonly folders: Folders
  readonly java: Java
  readonly jars: string
  readonly heap: string
}

/** The flags for a start: use the archive, or write down the classes for it. Java ignores an archive that does not fit. */
export function archiveFlags(options: ArchiveOptions): string[] {
  const archive = archiveFile(options)
  return existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`]
    : [`-XX:DumpLoadedClassList=${options.folders.classes}`]
}

/** The flags for a start that only uses an archive. */
export function archiveIfMade(options: ArchiveOptions): string[] {
  const archive = archiveFile(options)
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []
}

/** Makes the archive after a while, unless it is there; gives the function that calls it off. */
export function makeArchiveLater(options: ArchiveOptions, environment: Record<string, string | undefined>): () => void {
  if (existsSync(archiveFile(options))) return () => undefined
  let callOff = (): void => undefined
  const timer = setTimeout(() => {
    callOff = makeArchive(options, environment)
  }, 10_000)
  timer.unref()
  return () => {
    clearTimeout(timer)
    callOff()
  }
}

function makeArchive(options: ArchiveOptions, environment: Record<string, string | undefined>): () => void {
  const { folders, java, jars, heap } = options
  if (!existsSync(folders.classes)) return () => undefined
  const list = `${folders.classes}.short`
  const partial = join(folders.root, `archive-${process.pid}.partial`)
  // Java refuses its own list when a line is longer than 4,095 characters; the last line may be half written.
  const lines = readFileSync(folders.classes, 'utf8').split('\n').slice(0, -1)
  writeFileSync(list, lines.filter((line) => line.length < 4_000).join('\n'))
  rmSync(partial, { force: true })
  const flags = [
    '-Xshare:dump',
    `-Xmx${heap}`,
    '-Xlog:disable',
    `-XX:SharedClassListFile=${list}`,
    `-XX:SharedArchiveFile=${partial}`,
  ]
  const args = ['-n', '19', java.command, ...flags, '-cp', classPath(jars)]
  const child = spawn('nice', args, { env: environment, stdio: 'ignore' })
  child.unref()
  // Without an archive the next start is slower, no more: nothing to tell anyone.
  child.on('error', () => undefined)
  child.on('exit', (code) => {
    if (code === 0) keep(options, partial)
    rmSync(partial, { force: true })
  })
  return () => void child.kill('SIGKILL')
}

function keep(options: ArchiveOptions, partial: string): void {
  const root = options.folders.root
  for (const name of readdirSync(root).filter((each) => each.endsWith('.jsa'))) rmSync(join(root, name))
  renameSync(partial, archiveFile(options))
  rmSync(options.folders.classes, { force: true })
  rmSync(`${options.folders.classes}.short`, { force: true })
}

function archiveFile({ folders, java, jars }: ArchiveOptions): string {
  const key = createHash('sha256').update(`${java.build} ${jars}`).digest('hex').slice(0, 12)
  return join(folders.root, `archive-${key}.jsa`)
}
