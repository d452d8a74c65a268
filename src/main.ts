/** `npm start`: reads the settings, reaches the database, seeds its own local one, and serves until it is told to stop. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createChecklist } from '../start/checklist.mjs'
import { readSettings, settingsText, withEnvFile, type Settings } from './config.js'
import { countStatements } from './database/count-statements.js'
import { PublicError } from './errors.js'
import type { GraphQLSchema } from 'graphql'
import type { ClaimRows } from './ingest/claim.js'
import { ingest } from './ingest/ingest.js'
import { readSeeds } from './ingest/read-seeds.js'
import { seedStanding } from './ingest/seed-standing.js'
import { listUsers } from './local/users.js'
import { readModel, type Model } from './model/read-model.js'
import { openAnswering, publicSchema } from './open-answering.js'
import type { Question } from './questions/question.js'
import { readQuestions } from './questions/read-questions.js'
import { reachDatabase, type Reached } from './reach-database.js'
import type { Answering } from './schema/answer.js'
import { readChangelog } from './schema/changelog.js'
import { deprecationsOf } from './schema/deprecations.js'
import { publicSdl } from './schema/public-sdl.js'
import { buildServer } from './server/build-server.js'
import { keepHeapSmall } from './server/keep-heap-small.js'
import { refuseTakenPort, type Server } from './server/listen-on.js'
import { makeLog } from './server/make-log.js'
import { makeMetrics } from './server/metrics.js'
import { errorText } from './tell-error.js'
import { warmUp } from './warm-up.js'

const root = resolve(import.meta.dirname, '..')
const { note, step } = createChecklist(process.stderr)
const stopping = new AbortController()
const leaving: (() => Promise<void>)[] = []

async function main(): Promise<void> {
  const [option] = process.argv.slice(2)
  if (option) return explain(option)
  const settings = readSettings(withEnvFile(process.env, readEnvFile()))
  const address = `http://${settings.HOST}:${settings.PORT}`
  if (servedAlready(settings, address)) return note(`untoc-graph is served already: ${address}`)
  await refuseTakenPort({ host: settings.HOST, port: settings.PORT })
  keepHeapSmall()
  const model = readModel(join(root, 'schema'))
  const reaching = reachDatabase({
    settings,
    root,
    report: { note, step },
    environment: process.env,
    address,
    signal: stopping.signal,
    onExit: fail,
  })
  // The database takes seconds to start: what needs none is made meanwhile.
  const [reached, prepared] = await bothOf(reaching, prepare(model))
  await bringSeed(reached, model, prepared.rows)
  stopping.signal.throwIfAborted()
  const { server, warming } = await makeServer(settings, prepared, reached)
  leaving.unshift(() => server.close())
  await server.listen({ host: settings.HOST, port: settings.PORT })
  tell(address)
  await warmUp(prepared.questions, { answering: warming, database: reached.loading, signal: stopping.signal })
}

function readEnvFile(): string {
  const file = join(root, '.env')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function explain(option: string): void {
  const asked = option === '--help' || option === '-h'
  const text = `Usage: npm start [-- --help]\n\nServes the graph. Settings, from the environment or a file .env:\n\n${settingsText()}`
  console[asked ? 'log' : 'error'](
    asked ? text : `Cannot use "${option}": npm start takes no argument but --help\n\n${text}`,
  )
  process.exitCode = asked ? 0 : 2
}

function servedAlready(settings: Settings, address: string): boolean {
  return (
    !settings.NEO4J_URI && listUsers(resolve(root, settings.LOCAL_NEO4J_HOME)).some((user) => user.address === address)
  )
}

/** Seeds the local database when it holds another seed than `seed/`; one at NEO4J_URI is never written by a start. */
async function bringSeed({ loading, local }: Reached, model: Model, rows: ClaimRows): Promise<void> {
  try {
    const standing = await seedStanding(rows, { database: loading, model })
    if (standing === 'SAME') return note('The database holds this seed')
    if (!local)
      return note(
        `The database at NEO4J_URI holds ${standing === 'NONE' ? 'no seed' : 'another seed'}: npm run seed -- --dry-run shows the difference, npm run seed writes it`,
      )
    const { version } = await step('seed checked and written', () =>
      ingest(rows, { model, database: loading, origin: 'seed' }),
    )
    note(`Data version ${version}`)
  } catch (error) {
    if (local || !(error instanceof PublicError) || error.code !== 'UNAVAILABLE') throw error
    note(`${error.message}. Serving all the same: it answers 503 until the database is back`)
  }
}

interface Prepared {
  readonly model: Model
  readonly rows: ClaimRows
  readonly schema: GraphQLSchema
  readonly questions: readonly Question[]
}

async function prepare(model: Model): Promise<Prepared> {
  const rows = await step('seed read', () => readSeeds(join(root, 'seed'), model))
  const schema = await step('schema built', () => publicSchema(root, model))
  return { model, rows, schema, questions: readQuestions(join(root, 'queries')) }
}

/** Both results; when one fails, the other has ended too, so that nothing is left running. */
async function bothOf(reaching: Promise<Reached>, preparing: Promise<Prepared>): Promise<[Reached, Prepared]> {
  await Promise.allSettled([reaching.then((reached) => leaving.unshift(() => reached.leave())), preparing])
  return [await reaching, await preparing]
}

async function makeServer(
  settings: Settings,
  { model, schema, questions }: Prepared,
  { database, loading }: Reached,
): Promise<{ readonly server: Server; readonly warming: Answering }> {
  const log = await makeLog({ level: settings.LOG_LEVEL, terminal: process.stdout.isTTY })
  const metrics = makeMetrics()
  const { answering, warming, close } = openAnswering({
    root,
    model,
    schema,
    database: countStatements(database, metrics.statement),
    patient: loading,
    maxCost: settings.MAX_COST,
    logError: (errorId, err) => log.error({ errorId, err }, 'An error that the client sees as INTERNAL'),
  })
  leaving.unshift(close)
  const server = await buildServer({
    answering,
    schema,
    sdl: publicSdl(schema),
    changelog: readChangelog(join(root, 'schema')),
    deprecations: deprecationsOf(schema),
    questions,
    browserFolder: join(root, 'dist/browser'),
    log,
    metrics,
    limits: {
      costPerMinute: settings.COST_PER_MINUTE,
      answersAtOnce: settings.ANSWERS_AT_ONCE,
      answersWaiting: settings.ANSWERS_WAITING,
      keptBytes: settings.KEPT_ANSWERS_MB * 1_000_000,
      proxies: settings.TRUSTED_PROXIES,
      origin: settings.ALLOWED_ORIGIN,
    },
  })
  return { server, warming }
}

function tell(address: string): void {
  note('')
  note(`Start page   ${address}/`)
  note(`Playground   ${address}/graphql`)
  note(`Schema       ${address}/schema.graphql`)
  note('Ctrl-C stops it.')
}

async function leave(): Promise<void> {
  for (const each of leaving.splice(0)) await each().catch((error: unknown) => note(errorText(error)))
  // What is left by then is a connection on which a database never said a word.
  setTimeout(() => process.exit(), 500).unref()
}

function fail(error: unknown): void {
  if (!stopping.signal.aborted) {
    console.error(`\n${errorText(error)}`)
    process.exitCode = 1
  }
  void leave()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // npm passes the signal on once more, so it may come twice.
  process.on(signal, () => {
    if (stopping.signal.aborted) return
    note('Stopping')
    stopping.abort(new Error('stopped'))
    void leave()
  })
}

main().catch(fail)
