/** A server whose statements are watched, and what hostile strings make of it. */
import { buildSchema } from 'graphql'
import { afterAll } from 'vitest'
import type { Database } from '../../src/database/open-database.js'
import { ingest } from '../../src/ingest/ingest.js'
import { readSeeds } from '../../src/ingest/read-seeds.js'
import { markOfAHostileString } from './hostile-strings.js'
import { askedFields, type AskedField } from './hostile-places.js'
import type { HostileRequest } from './hostile-requests.js'
import { model } from './rows.js'
import { startServer, type Served, type StartOptions } from './start-server.js'
import { clearDatabase, testDatabase } from './test-database.js'
import { tiny } from './tiny.js'

/** What is wrong with an answer, and what was answered. */
export interface Judged {
  /** Empty when nothing is wrong. */
  readonly wrong: readonly string[]
  readonly codes: readonly string[]
}

/** The real server on the tiny data set. */
export interface Watched {
  readonly server: Served
  readonly fields: readonly AskedField[]
  /** Texts of all statements so far. */
  readonly statements: ReadonlySet<string>
  ask(request: Pick<HostileRequest, 'query' | 'variables'>): Promise<Judged>
  /** Judges any answer of the server. */
  judge(response: Response): Promise<Judged>
}

// Names of our own that no hostile string has.
const inside = /Neo\.\w+Error|CYPHER 5|\bthis\d|\$param\d|node_modules|\/src\/|file:\/\/|bolt:|127\.0\.0\.1|\bat \S+ \(/
const allowedCodes = ['BAD_INPUT', 'BAD_OPERATION', 'NOT_FOUND']

/** Starts it, with a log if told where to; it ends with the test file. */
export async function watchedServer(log?: StartOptions['log']): Promise<Watched> {
  // Each statement is new: on a busy machine the database plans it for longer than it may take.
  const inner = testDatabase({ connectTimeoutMs: 20_000, queryTimeoutMs: 30_000 })
  await clearDatabase(inner)
  await ingest(await readSeeds(tiny, model), { model, database: inner, origin: 'seed' })
  const statements = new Set<string>()
  const server = await startServer(watched(inner, statements), {
    limits: { costPerMinute: 0 },
    ...(log ? { log } : {}),
  })
  afterAll(async () => {
    await server.close()
    await inner.close()
  })
  const schema = buildSchema(await (await server.get('/schema.graphql')).text())
  const judge = (response: Response) => judged(response)
  const ask: Watched['ask'] = async ({ query, variables }) =>
    judge(
      await server.get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    )
  return { server, fields: askedFields(schema), statements, ask, judge }
}

/** Statements in whose text a hostile string stands. */
export function holding(statements: ReadonlySet<string>): string[] {
  return [...statements].filter((statement) => markOfAHostileString.test(statement))
}

function watched(inner: Database, statements: Set<string>): Database {
  return {
    ...inner,
    run: (statement, parameters, options) => {
      statements.add(statement)
      return inner.run(statement, parameters, options)
    },
    read: (statement, parameters = {}, options = {}) => {
      statements.add(statement)
      return inner.read(statement, parameters, options)
    },
  }
}

async function judged(response: Response): Promise<Judged> {
  const text = await response.text()
  const errors = errorsOf(text)
  if (!errors) return { wrong: [`${response.status} is no JSON: ${text.slice(0, 200)}`], codes: [] }
  const codes = errors.map(({ extensions }) => String(extensions?.code))
  const words = JSON.stringify(errors)
  return {
    wrong: [
      ...(response.status >= 500 ? [`status ${response.status}`] : []),
      ...errors.flatMap(({ message }, n) => (allowedCodes.includes(codes[n] ?? '') ? [] : [`${codes[n]}: ${message}`])),
      ...(inside.test(words) ? [`shows the inside: ${words.slice(0, 300)}`] : []),
    ],
    codes,
  }
}

interface Told {
  readonly message: string
  readonly extensions?: { readonly code?: unknown }
}

function errorsOf(text: string): readonly Told[] | undefined {
  try {
    const { errors = [] }: { errors?: Told[] } = JSON.parse(text)
    return errors
  } catch {
    return undefined
  }
}
