/** Makes sure that a Neo4j runs in a home: shares the one that does, or starts one. Only the holder of the home's lock may call it. */
import { makeArchiveLater } from './class-archive.js'
import type { Folders } from './folders.js'
import { readVersion, resolveJars } from './jars.js'
import { findJava } from './java.js'
import { launchServer } from './launch-server.js'
import type { Report } from './report.js'
import { findServer, stopServer, untilReady, type RunningServer } from './running-server.js'
import { otherUsers } from './users.js'

/** What a Neo4j of a home should be, and what it may use. */
export interface EnsureOptions {
  readonly folders: Folders
  /** The committed pom.xml that names the version. */
  readonly pom: string
  /** Sizes such as `512m`. */
  readonly heap: string
  readonly pageCache: string
  /** Where `java` and `mvn` are looked up: PATH and JAVA_HOME. */
  readonly environment: Record<string, string | undefined>
  readonly report: Report
  /** Whether later starts are to be quicker, for some seconds of a core; not for a home that is soon gone. */
  readonly makesArchive?: boolean
  /** Breaks it off: programs that it runs are stopped, and it rejects with the reason. */
  readonly signal?: AbortSignal | undefined
}

/** A Neo4j that answers. */
export interface Ensured {
  readonly server: RunningServer
  /** Calls off the making of a class archive, if one is planned or under way. */
  readonly callOffArchive: () => void
}

/** The Neo4j that runs in the home, started if need be. */
export async function ensureServer(options: EnsureOptions): Promise<Ensured> {
  const { note, step } = options.report
  const running = findServer(options.folders, () => note('The last local Neo4j was killed: it recovers its data'))
  if (running && (await share(running, options))) return { server: running, callOffArchive: () => undefined }
  const java = await findJava(options)
  const { folder: jars, version } = await resolveJars(options)
  const launch = { ...options, java, jars, version }
  const server = await step(`local Neo4j ${version} started`, () => launchServer(launch))
  const { environment, makesArchive = true } = options
  return { server, callOffArchive: makesArchive ? makeArchiveLater(launch, environment) : () => undefined }
}

/** Whether the one that runs will do. It does as long as others use it; else one of another version or memory is replaced. */
async function share(server: RunningServer, options: EnsureOptions): Promise<boolean> {
  const { folders } = options
  const { note, step } = options.report
  const users = otherUsers(folders.root)
  const wanted = { version: readVersion(options.pom), heap: options.heap, pageCache: options.pageCache }
  const differs = describeDifference(server, wanted)
  if (differs && users.length === 0) {
    await step(`a local Neo4j left by a killed start stopped (${differs})`, () => stopServer(folders))
    return false
  }
  if (!(await untilReady(server, folders.log, options.signal))) {
    note('The local Neo4j that was starting has ended: starting it again')
    return false
  }
  const others = users.map((user) => user.address ?? `process ${user.pid}`).join(', ')
  note(others ? `Sharing the local Neo4j with ${others}` : 'Taking over the local Neo4j of a killed start')
  if (differs) note(`It is still another one (${differs}) and will be replaced when its last user has left`)
  return true
}

function describeDifference(
  found: RunningServer,
  wanted: Pick<RunningServer, 'version' | 'heap' | 'pageCache'>,
): string {
  const differences = [
    ...(found.version === wanted.version ? [] : [`version ${found.version}, not ${wanted.version}`]),
    ...(found.heap === wanted.heap ? [] : [`heap ${found.heap}, not ${wanted.heap}`]),
    ...(found.pageCache === wanted.pageCache ? [] : [`page cache ${found.pageCache}, not ${wanted.pageCache}`]),
  ]
  return differences.join('; ')
}
