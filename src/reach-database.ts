/** The database that the settings name: the one at NEO4J_URI, or a local one that is started for it. */
import { join, resolve } from 'node:path'
import type { Settings } from './config.js'
import { failWhenSilent } from './database/fail-when-silent.js'
import { connectDatabase, type Database } from './database/open-database.js'
import { takePulse } from './database/take-pulse.js'
import type { Report } from './local/report.js'
import { startLocalNeo4j } from './local/start-local-neo4j.js'

/** A database to use, and how to leave it. */
export interface Reached {
  /** For answers: its statements are stopped after QUERY_TIMEOUT_MS, or as soon as the database is known to be silent. */
  readonly database: Database
  /** For reading and writing whole data sets: patient, also with a database that has just started. */
  readonly loading: Database
  /** Whether it is the local one, which a start may write. */
  readonly local: boolean
  /** Closes the connections and leaves the local Neo4j; its last user stops it. */
  leave(): Promise<void>
}

/** How to reach it. */
export interface ReachOptions {
  readonly settings: Settings
  /** The package's folder, where pom.xml lies. */
  readonly root: string
  readonly report: Report
  /** PATH and JAVA_HOME, where Java and Maven are looked up. */
  readonly environment: Record<string, string | undefined>
  /** What the caller serves; a command serves nothing. */
  readonly address?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Told when the local Neo4j ended by itself and could not be started again. */
  readonly onExit?: ((error: unknown) => void) | undefined
}

/** Reaches the database; MISSING_TOOL when a local one is wanted and cannot be started. Nothing is sent to one at NEO4J_URI yet. */
export async function reachDatabase(options: ReachOptions): Promise<Reached> {
  const { settings } = options
  if (settings.NEO4J_URI) {
    const where = { uri: settings.NEO4J_URI, username: settings.NEO4J_USERNAME, password: settings.NEO4J_PASSWORD }
    const databases = connect(settings, where)
    return { ...databases, local: false, leave: () => close(databases) }
  }
  const neo4j = await startLocalNeo4j({
    home: resolve(options.root, settings.LOCAL_NEO4J_HOME),
    pom: join(options.root, 'pom.xml'),
    heap: settings.LOCAL_NEO4J_HEAP,
    pageCache: settings.LOCAL_NEO4J_PAGE_CACHE,
    ...options,
  })
  const databases = connect(settings, neo4j)
  const leave = async () => {
    await close(databases)
    await neo4j.stop()
  }
  return { ...databases, local: true, leave }
}

type Databases = Pick<Reached, 'database' | 'loading'>

function connect(settings: Settings, where: { uri: string; username: string; password: string }): Databases {
  const shared = {
    ...where,
    // The local one has its default database only.
    database: settings.NEO4J_URI ? settings.NEO4J_DATABASE : undefined,
    poolSize: settings.NEO4J_POOL_SIZE,
    connectTimeoutMs: settings.NEO4J_CONNECT_TIMEOUT_MS,
    queryTimeoutMs: settings.QUERY_TIMEOUT_MS,
  }
  return {
    database: failWhenSilent(() => connectDatabase(shared), { isThere: () => takePulse(where.uri) }),
    loading: connectDatabase({ ...shared, poolSize: 6, queryTimeoutMs: 120_000 }),
  }
}

async function close({ database, loading }: Databases): Promise<void> {
  await Promise.all([database.close(), loading.close()])
}
