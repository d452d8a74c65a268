/** Where things lie in the folder of the local Neo4j. */
import { join, resolve } from 'node:path'

/** The files and folders of a home, as absolute paths; `root` is the home itself. */
export interface Folders {
  readonly root: string
  /** Neo4j's own home: data and logs. */
  readonly neo4j: string
  readonly conf: string
  readonly data: string
  /** Exists once the first start was ready: before that, data may be half made and is thrown away. */
  readonly ready: string
  readonly password: string
  readonly port: string
  /** What runs: its process, port, version and memory. */
  readonly server: string
  readonly lock: string
  readonly libraryLock: string
  /** What Neo4j says. */
  readonly log: string
  /** The classes that the first start loaded, for the class archive. */
  readonly classes: string
}

/** The layout of a home. */
export function foldersOf(home: string): Folders {
  const root = resolve(home)
  const neo4j = join(root, 'home')
  return {
    root,
    neo4j,
    conf: join(neo4j, 'conf'),
    data: join(neo4j, 'data'),
    ready: join(neo4j, 'ready'),
    password: join(root, 'password'),
    port: join(root, 'port'),
    server: join(root, 'server.json'),
    lock: join(root, 'lock'),
    libraryLock: join(root, 'library.lock'),
    log: join(root, 'neo4j.log'),
    classes: join(root, 'classes.list'),
  }
}
