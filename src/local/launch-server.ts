/** Starts Neo4j in a home, from jars to the first answer. */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { archiveFlags } from './class-archive.js'
import type { Folders } from './folders.js'
import { freePort } from './free-port.js'
import type { Java } from './java.js'
import { cannotStart } from './missing-tool.js'
import { neo4jArguments } from './neo4j-command.js'
import { preparePassword, writeConf } from './neo4j-home.js'
import { markOf } from './process-mark.js'
import type { Report } from './report.js'
import type { ProgramOptions } from './run-program.js'
import { readLog, untilReady, type RunningServer } from './running-server.js'
import { writeState } from './state-file.js'

/** What a launch needs. */
export interface LaunchOptions extends ProgramOptions {
  readonly folders: Folders
  readonly java: Java
  readonly jars: string
  readonly version: string
  readonly heap: string
  readonly pageCache: string
  readonly report: Report
}

/** Starts Neo4j and waits until it answers. A port that was taken in the meantime is changed, three times at most. */
export async function launchServer(options: LaunchOptions): Promise<RunningServer> {
  const { folders, java, jars, report } = options
  const remembered = existsSync(folders.port) ? Number(readFileSync(folders.port, 'utf8')) : 0
  let port = await freePort(remembered || 0)
  if (remembered && port !== remembered) report.note(`Port ${remembered} of the local Neo4j is taken: using ${port}`)
  writeConf(folders.conf, { port, pageCache: options.pageCache, auth: true })
  await preparePassword(folders, java, jars, options)
  for (let attempt = 1; ; attempt++) {
    const server = await tryPort(port, options)
    if (server) return server
    const said = readLog(folders.log)
    if (attempt === 3 || !said.includes('PortBindException')) throw endedEarly(said)
    port = await freePort()
    report.note(`Its port was taken in the meantime: using ${port}`)
  }
}

async function tryPort(port: number, options: LaunchOptions): Promise<RunningServer | undefined> {
  const { folders } = options
  writeConf(folders.conf, { port, pageCache: options.pageCache, auth: true })
  const server = spawnServer(port, options)
  if (!server || !(await untilReady(server, folders.log, options.signal))) {
    rmSync(folders.server, { force: true })
    return undefined
  }
  writeFileSync(folders.port, String(port))
  writeFileSync(folders.ready, '')
  return server
}

/** In a process group of its own: Ctrl-C in the terminal must not reach it before the API has closed. */
function spawnServer(port: number, options: LaunchOptions): RunningServer | undefined {
  const { folders, java, jars, heap, pageCache, version } = options
  const args = neo4jArguments({ jars, heap, home: folders.neo4j, archive: archiveFlags(options) })
  if (existsSync(folders.log)) renameSync(folders.log, folders.log.replace('.log', '.previous.log'))
  const log = openSync(folders.log, 'w', 0o600)
  const child = spawn(java.command, args, { env: options.environment, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  child.on('error', () => undefined)
  const mark = child.pid === undefined ? undefined : markOf(child.pid)
  if (!mark) return undefined
  const server = { ...mark, port, version, heap, pageCache }
  writeState(folders.server, JSON.stringify(server))
  return server
}

function endedEarly(said: string): Error {
  if (said.includes('FileLockException')) {
    return cannotStart(
      'another Neo4j, which no start knows of, uses its folder',
      'Stop it (a java process with .neo4j/home in its command line), then start again.',
    )
  }
  if (said.includes('No space left on device')) {
    return cannotStart('the disk is full', 'It needs about 300 MB in its folder; make room, then start again.')
  }
  const lines = said
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at |^\s*\.\.\. \d+ more/.test(line))
    .slice(-6)
  return cannotStart(
    `it ended before it was ready; its last words:\n  ${lines.join('\n  ')}`,
    'All of it is in .neo4j/neo4j.log. If nothing else helps, delete the folder .neo4j and start again: it is made anew.',
  )
}
