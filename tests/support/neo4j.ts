/** A Neo4j for each worker of the run, in temporary folders that are gone afterwards, whatever happens to the run. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { archiveIfMade } from '../../src/local/class-archive.js'
import { foldersOf } from '../../src/local/folders.js'
import { accepts, freePort } from '../../src/local/free-port.js'
import { resolveJars } from '../../src/local/jars.js'
import { findJava } from '../../src/local/java.js'
import { neo4jArguments } from '../../src/local/neo4j-command.js'
import { writeConf } from '../../src/local/neo4j-home.js'

const root = resolve(import.meta.dirname, '../..')
const heap = '384m'

/** vitest's global set-up: starts a Neo4j for each worker, provides `neo4jUris`, and gives the function that ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.all(Array.from({ length: project.config.maxWorkers }, startTestNeo4j))
  project.provide(
    'neo4jUris',
    started.map(({ uri }) => uri),
  )
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

/** A Neo4j without a password that ends with this process, killed or not, and takes its folder with it. */
export async function startTestNeo4j(): Promise<{ uri: string; stop: () => Promise<void> }> {
  const environment = process.env
  const folders = foldersOf(join(root, '.neo4j'))
  mkdirSync(folders.root, { recursive: true })
  const java = await findJava({ environment })
  const report = { note: console.log, step: loudly }
  const { folder: jars } = await resolveJars({ folders, pom: join(root, 'pom.xml'), environment, report })
  const archive = archiveIfMade({ folders, java, jars, heap })
  for (let attempt = 1; ; attempt++) {
    const home = mkdtempSync(join(tmpdir(), 'untoc-graph-test-'))
    const port = await freePort()
    writeConf(join(home, 'conf'), { port, pageCache: '64m', auth: false })
    const watchdog = startWatchdog(home, [java.command, ...neo4jArguments({ jars, heap, home, archive })])
    const stop = (): Promise<void> => stopWatchdog(watchdog)
    if (await untilReady(watchdog, home, port)) return { uri: `bolt://127.0.0.1:${port}`, stop }
    const said = readLog(home)
    await stop()
    if (attempt === 3 || !said.includes('PortBindException')) throw new Error(`The test Neo4j ended early:\n${said}`)
  }
}

async function loudly<T>(label: string, work: () => Promise<T>): Promise<T> {
  const result = await work()
  console.log(label)
  return result
}

/** In a process group of its own, so that Ctrl-C reaches it only as the end of its input. */
function startWatchdog(home: string, command: readonly string[]): ChildProcess {
  const script = join(import.meta.dirname, 'neo4j-watchdog.mjs')
  return spawn(process.execPath, [script, home, ...command], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })
}

async function stopWatchdog(watchdog: ChildProcess): Promise<void> {
  const ended = new Promise((done) => watchdog.once('exit', done))
  watchdog.stdin?.end()
  if (watchdog.exitCode === null) await ended
}

async function untilReady(watchdog: ChildProcess, home: string, port: number): Promise<boolean> {
  while (!existsSync(join(home, 'ended')) && watchdog.exitCode === null) {
    if (/\bStarted\.\s*$/m.test(readLog(home)) && (await accepts(port))) return true
    await pause(50)
  }
  return false
}

function readLog(home: string): string {
  const path = join(home, 'neo4j.log')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
