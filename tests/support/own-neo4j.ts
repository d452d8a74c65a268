/** A Neo4j of a test's own, to be killed and started again in its folder. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, openSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { archiveIfMade } from '../../src/local/class-archive.js'
import { foldersOf } from '../../src/local/folders.js'
import { accepts, freePort } from '../../src/local/free-port.js'
import { readVersion } from '../../src/local/jars.js'
import { findJava } from '../../src/local/java.js'
import { neo4jArguments } from '../../src/local/neo4j-command.js'
import { writeConf } from '../../src/local/neo4j-home.js'

const root = resolve(import.meta.dirname, '../..')

/** Starts one in a folder, which is gone with `remove`. */
export async function ownNeo4j({
  home = mkdtempSync(join(tmpdir(), 'untoc-graph-own-')),
  heap = '256m',
}: { home?: string; heap?: string } = {}) {
  const port = await freePort()
  const java = await findJava({ environment: process.env })
  const jars = join(root, '.neo4j', `lib-${readVersion(join(root, 'pom.xml'))}`)
  const archive = archiveIfMade({ folders: foldersOf(join(root, '.neo4j')), java, jars, heap })
  const log = join(home, 'neo4j.log')
  let child: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((done) => child?.once('exit', done))
    child.kill('SIGKILL')
    await ended
  }
  const start = async (): Promise<void> => {
    mkdirSync(home, { recursive: true })
    writeConf(join(home, 'conf'), { port, pageCache: '64m', auth: false })
    const out = openSync(log, 'w')
    child = spawn(java.command, neo4jArguments({ jars, heap, home, archive }), { stdio: ['ignore', out, out] })
    closeSync(out)
    while (!(existsSync(log) && /\bStarted\.\s*$/m.test(readFileSync(log, 'utf8')) && (await accepts(port)))) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended early:\n${readFileSync(log, 'utf8')}`)
      await pause(50)
    }
  }
  process.once('exit', () => child?.kill('SIGKILL'))
  await start()
  return {
    uri: `bolt://127.0.0.1:${port}`,
    start,
    /** Kills it with SIGKILL. */
    kill: stop,
    remove: async (): Promise<void> => {
      await stop()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
