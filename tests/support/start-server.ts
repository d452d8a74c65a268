import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DestinationStream } from 'pino'
import { watchDataVersion } from '../../src/database/data-version.js'
import type { Database } from '../../src/database/open-database.js'
import { findings } from '../../src/findings/index.js'
import { readFindingTypes, readStatements } from '../../src/findings/read-findings.js'
import { createMeasuring } from '../../src/networks/measuring.js'
import { readModel } from '../../src/model/read-model.js'
import { readQuestions } from '../../src/questions/read-questions.js'
import { createAnswering, type Answering } from '../../src/schema/answer.js'
import { buildSchema } from '../../src/schema/build-schema.js'
import { readChangelog, type SchemaVersion } from '../../src/schema/changelog.js'
import { deprecationsOf, type Deprecation } from '../../src/schema/deprecations.js'
import { publicSdl } from '../../src/schema/public-sdl.js'
import { buildServer } from '../../src/server/build-server.js'
import type { ServerLimits } from '../../src/server/server-limits.js'
import { makeLog } from '../../src/server/make-log.js'
import { once } from './once.js'

const root = resolve(import.meta.dirname, '../..')

const findingsFolder = join(root, 'src/findings')
const modelOf = (folder: string) => readModel(join(folder, 'schema'))
const schemaOf = (folder: string) =>
  buildSchema(modelOf(folder), { document: readFindingTypes(findingsFolder), resolvers: findings })
// It takes a second, and is the same for every server of a test file.
const ownSchema = once(() => schemaOf(root))

/** How a server under test differs from a usual one. */
export interface StartOptions {
  readonly maxCost?: number
  readonly limits?: Partial<ServerLimits>
  /** Port; a free one when undefined. */
  readonly port?: number
  /** Where its log goes; nowhere when undefined. */
  readonly log?: DestinationStream
  /** Takes out what keeps an answer of one data set, to see that it matters. */
  readonly mayMix?: boolean
  /** What answers in the place of the schema room, to see what the server makes of it. */
  readonly answering?: Answering
  /** Folder whose `schema/` and `queries/` it serves; the package's own when undefined. */
  readonly root?: string
  /** Versions of the schema that `/changelog` tells; those of its folder when undefined. */
  readonly changelog?: readonly SchemaVersion[]
  /** What `/changelog` tells to be deprecated; what the schema says when undefined. */
  readonly deprecations?: readonly Deprecation[]
}

/** An answer over HTTP. */
export interface Asked {
  readonly status: number
  readonly headers: Headers
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** A real server on a port of its own. */
export interface Served {
  readonly url: string
  /** Asks by POST; a slug of `queries/`, or an operation's text. */
  ask(slugOrQuery: string, variables?: Readonly<Record<string, unknown>>): Promise<Asked>
  /** Any request to a path. */
  get(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** Starts the real server, all rooms of it, over a database. */
export async function startServer(database: Database, options: StartOptions = {}): Promise<Served> {
  const schema = await (options.root ? schemaOf(options.root) : ownSchema())
  const queries = join(options.root ?? root, 'queries')
  const log = await makeLog({ level: options.log ? 'info' : 'silent', terminal: false, stream: options.log })
  const versions = options.mayMix ? undefined : watchDataVersion(database, { pollMs: 250 })
  const measuring = createMeasuring()
  const answering =
    options.answering ??
    createAnswering({
      measure: measuring.measure,
      model: modelOf(options.root ?? root),
      schema,
      database,
      versions,
      statements: readStatements(findingsFolder),
      maxCost: options.maxCost ?? 50_000,
      logError: (errorId, err) => log.error({ errorId, err }, 'An error that the client sees as INTERNAL'),
    })
  const questions = readQuestions(queries)
  const server = await buildServer({
    answering,
    schema,
    sdl: publicSdl(schema),
    changelog: options.changelog ?? readChangelog(join(options.root ?? root, 'schema')),
    deprecations: options.deprecations ?? deprecationsOf(schema),
    questions,
    browserFolder: join(root, 'dist/browser'),
    log,
    // Tests write and ask at once; those about kept answers keep them, and wait as commands do.
    limits: { keptBytes: 0, ...options.limits },
  })
  const url = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  return {
    ...askAt(url, queries),
    close: async () => {
      versions?.close()
      await server.close()
      await measuring.close()
    },
  }
}

/** How a server at an address is asked, whatever started it. */
export function askAt(url: string, queries = join(root, 'queries')): Omit<Served, 'close'> {
  const get = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init)
  return { url, get, ask: (slugOrQuery, variables = {}) => ask(get, queryOf(slugOrQuery, queries), variables) }
}

async function ask(get: Served['get'], query: string, variables: Readonly<Record<string, unknown>>): Promise<Asked> {
  const response = await get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer: Pick<Asked, 'data' | 'errors' | 'extensions'> = JSON.parse(await response.text())
  return { status: response.status, headers: response.headers, ...answer }
}

function queryOf(slugOrQuery: string, queries: string): string {
  return /^[a-z0-9-]+$/.test(slugOrQuery) ? readFileSync(join(queries, `${slugOrQuery}.graphql`), 'utf8') : slugOrQuery
}
