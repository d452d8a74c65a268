import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import { askableQuestion } from '../export/askable-question.js'
import type { Question } from '../questions/question.js'
import type { Answering } from '../schema/answer.js'
import type { SchemaVersion } from '../schema/changelog.js'
import type { Deprecation } from '../schema/deprecations.js'
import { boundAnswering } from './bound-answering.js'
import { addBriefRoute } from './brief/brief-route.js'
import { addAssetsRoute } from './assets-route.js'
import { addChangelogRoute } from './changelog-route.js'
import type { ReportError } from './client-error.js'
import { answerConnectionFault } from './client-faults.js'
import { costBudget } from './cost-budget.js'
import { allowOrigins } from './cross-origin.js'
import { makeDataHeldReader, makeDataVersionReader } from './data-held.js'
import { addDataRoutes } from './data-routes.js'
import { addGraphqlRoute } from './graphql-route.js'
import { answerBadAddress, answerErrors } from './http-errors.js'
import { keptAnswers } from './kept-answers.js'
import { listenOn, type Server } from './listen-on.js'
import { addOpenapiRoute } from './openapi-route.js'
import { startApollo } from './make-apollo.js'
import { dataPolicy } from './page-policies.js'
import { makeMetrics, type Metrics } from './metrics.js'
import { addProbes } from './probes.js'
import { addQuestionRoutes } from './question-routes.js'
import { addNotes, logRequests, tellBudget } from './request-log.js'
import { defaultLimits, type ServerLimits } from './server-limits.js'
import { addStartPage } from './start-page.js'

/** What the server is handed. */
export interface ServerOptions {
  readonly answering: Answering
  /** The public schema, against which operations are validated. */
  readonly schema: GraphQLSchema
  /** The public schema as clients see it. */
  readonly sdl: string
  /** Its versions so far, newest first. */
  readonly changelog: readonly SchemaVersion[]
  /** What of it is deprecated. */
  readonly deprecations: readonly Deprecation[]
  readonly questions: readonly Question[]
  /** Folder of the built playground: `playground.html` and the files that it loads. */
  readonly browserFolder: string
  readonly log: FastifyBaseLogger
  /** Figures of this process; some of their own when undefined. */
  readonly metrics?: Metrics | undefined
  readonly limits?: Partial<ServerLimits> | undefined
}

/** Builds the server: HTTP in, HTTP out; one duty, one file. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const limits = { ...defaultLimits, ...options.limits }
  const report: ReportError = (fields, message) => options.log.error(fields, message)
  const app = openApp(options.log, limits)
  addNotes(app)
  tellBudget(app)
  logRequests(app)
  allowOrigins(app, limits.origin)
  await app.register(helmet, dataPolicy)
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  answerErrors(app, { bodyLimit: limits.bodyBytes, report })
  await addRoutes(app, options, limits, report)
  return listenOn(app)
}

function openApp(log: FastifyBaseLogger, limits: ServerLimits): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request would cost more than the line that it writes.
    childLoggerFactory: (logger) => logger,
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    trustProxy: limits.proxies === 0 ? false : (_address: string, hop: number) => hop < limits.proxies,
    forceCloseConnections: 'idle',
    // A request that has not arrived whole by then is given up.
    requestTimeout: 10_000,
    keepAliveTimeout: 60_000,
    clientErrorHandler: answerConnectionFault,
    frameworkErrors: answerBadAddress,
  })
  app.removeContentTypeParser('text/plain')
  return app
}

async function addRoutes(
  app: FastifyInstance,
  options: ServerOptions,
  limits: ServerLimits,
  report: ReportError,
): Promise<void> {
  const { schema, sdl, questions, browserFolder, metrics = makeMetrics() } = options
  const answering = boundAnswering(options.answering, { atOnce: limits.answersAtOnce, waiting: limits.answersWaiting })
  const budget = costBudget(limits.costPerMinute)
  const slugs = new Map(questions.map((question) => [question.query.trim(), question.slug]))
  const questionOf = (source: string) => slugs.get(source.replace(/^(#.*\r?\n)+/, '').trim())
  const apollo = await startApollo({
    answering,
    schema,
    questionOf,
    admit: (cost, notes) => budget.take(notes.client ?? '', cost, notes),
    maxDocuments: limits.documents,
    maxTokens: limits.tokens,
    report,
  })
  app.addHook('onClose', () => apollo.stop())
  const page = join(browserFolder, 'playground.html')
  const kept = keptAnswers(limits.keptBytes)
  addGraphqlRoute(app, {
    apollo,
    answering,
    kept,
    playground: existsSync(page) ? readFileSync(page, 'utf8') : undefined,
  })
  await addAssetsRoute(app, { folder: browserFolder })
  const readDataVersion = makeDataVersionReader(options.answering)
  addDataRoutes(app, { readDataVersion, questions, sdl })
  addChangelogRoute(app, options)
  const askables = questions.map((question) => askableQuestion(question, schema))
  addQuestionRoutes(app, { answering, askables, budget, readDataVersion })
  const brief = askables.find(({ question }) => question.slug === 'dialogue-brief')
  if (brief) addBriefRoute(app, { answering, askable: brief })
  addOpenapiRoute(app, { askables, schema })
  addProbes(app, { readDataVersion })
  metrics.addTo(app, { readDataVersion })
  addStartPage(app, { readDataHeld: makeDataHeldReader(options.answering), questions })
}
