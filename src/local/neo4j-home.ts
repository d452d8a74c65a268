/** Neo4j's own folder: its settings, and a random password before the first start. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PublicError } from '../errors.js'
import type { Folders } from './folders.js'
import type { Java } from './java.js'
import { cannotStart } from './missing-tool.js'
import { runProgram, type ProgramOptions } from './run-program.js'
import { writeState } from './state-file.js'

/** What neo4j.conf needs to know. */
export interface ConfOptions {
  readonly port: number
  readonly pageCache: string
  /** `false` only for the Neo4j of the tests. */
  readonly auth: boolean
}

/** The text of neo4j.conf: loopback only, Bolt only, no reports, stopped within a second. */
export function confText({ port, pageCache, auth }: ConfOptions): string {
  return `# Written at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=${auth}
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files
internal.server.bolt.thread_pool_shutdown_wait_time=500ms
`
}

/** Writes neo4j.conf into a folder. */
export function writeConf(folder: string, options: ConfOptions): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'neo4j.conf'), confText(options))
}

/** The password of the home. Before the first complete start a new one is made and given to Neo4j; REFUSED when it was lost later. */
export async function preparePassword(
  folders: Folders,
  java: Java,
  jars: string,
  options: ProgramOptions,
): Promise<string> {
  if (existsSync(folders.ready)) return readPassword(folders)
  rmSync(folders.data, { recursive: true, force: true })
  // Hexadecimal, because a word that begins with a dash would be taken for an option.
  const password = randomBytes(24).toString('hex')
  writeState(folders.password, password)
  await setInitialPassword({ folders, java, jars, password }, options)
  return password
}

/** The password as it stands in its file; REFUSED when there is none. */
export function readPassword(folders: Folders): string {
  if (existsSync(folders.password)) return readFileSync(folders.password, 'utf8').trim()
  throw new PublicError(
    'REFUSED',
    `Cannot open the local Neo4j: its password is gone (the file \`password\` in its folder).
To begin anew from seed/, delete the folder \`home\` beside it and start again; to keep the data, put the file back.`,
  )
}

async function setInitialPassword(
  { folders, java, jars, password }: { folders: Folders; java: Java; jars: string; password: string },
  options: ProgramOptions,
): Promise<void> {
  // In a file of arguments, because a command line can be read by everyone on the machine.
  const argumentFile = join(folders.root, 'password.args')
  const words = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ]
  writeState(argumentFile, words.map((word) => `"${word.replaceAll('\\', '\\\\')}"`).join('\n'))
  const environment = { ...options.environment, NEO4J_HOME: folders.neo4j, NEO4J_CONF: folders.conf }
  try {
    const result = await runProgram(java.command, [`@${argumentFile}`], { environment, signal: options.signal })
    if (result?.code !== 0)
      throw cannotStart(`it did not take its first password:\n  ${result?.output.trim().slice(-600)}`, cure)
  } finally {
    rmSync(argumentFile, { force: true })
  }
}

const cure = 'Delete the folder .neo4j and start again: all of it is made anew.'
