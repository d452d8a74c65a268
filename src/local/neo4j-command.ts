/** The command line of Neo4j Community. */
import { join } from 'node:path'

/** What the command line depends on. */
export interface CommandOptions {
  readonly jars: string
  readonly heap: string
  /** Neo4j's own home; its conf folder is `conf` in it. */
  readonly home: string
  /** Flags of the class archive. */
  readonly archive: readonly string[]
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** The class path of the jars: a wildcard that Java expands. */
export function classPath(jars: string): string {
  return join(jars, '*')
}

/** The arguments of `java` that run Neo4j in the foreground. */
export function neo4jArguments({ jars, heap, home, archive }: CommandOptions): string[] {
  return [
    `-Xmx${heap}`,
    ...archive,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    classPath(jars),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]
}
