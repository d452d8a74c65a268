import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Answering } from '../schema/answer.js'
import { clientError, type ReportError } from './client-error.js'
import { makeGateway } from './gateway.js'
import type { AnswerNotes } from './request-log.js'

/** What Apollo Server carries along with one request. */
export interface GraphqlContext {
  readonly notes: AnswerNotes
}

/** What Apollo Server is made of. */
export interface ApolloOptions {
  readonly answering: Answering
  readonly schema: GraphQLSchema
  /** Slug of the question that has exactly this text, if any. */
  readonly questionOf: (source: string) => string | undefined
  /** Takes the cost of an operation from the budget of the client whose notes they are. */
  readonly admit: (cost: number, notes: AnswerNotes) => Promise<void>
  /** Parsed operations kept at most. */
  readonly maxDocuments: number
  /** Tokens of an operation at most. */
  readonly maxTokens: number
  readonly report: ReportError
}

/** Starts an Apollo Server that parses, validates and tells; our own answering executes. Nothing is sent to Apollo. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<GraphqlContext>> {
  const apollo = new ApolloServer<GraphqlContext>({
    gateway: makeGateway(options),
    plugins: [noteAnswers, ...nothingOfItsOwn()],
    formatError: (formatted, error) => clientError(formatted, error, options.report),
    documentStore: boundedDocuments(options.maxDocuments),
    parseOptions: { maxTokens: options.maxTokens },
    stringifyResult: (result) => JSON.stringify(result),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    // It guards what a cookie or an address lets in. Here nothing is let in by either and nothing can be changed,
    // and a chart must be able to ask by a plain URL.
    csrfPrevention: false,
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  })
  await apollo.start()
  return apollo
}

/** Notes for the log and for the status what the client is told. */
const noteAnswers: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue: { notes }, source, operationName, response: { body } }) => {
        if (operationName) notes.operation = operationName.slice(0, 100)
        // Without a source it is not a GraphQL request, and its status stays the one of a bad request.
        if (source !== undefined && body.kind === 'single') noteResult(notes, body.singleResult)
        return Promise.resolve()
      },
    }),
}

function noteResult(notes: AnswerNotes, { data, errors, extensions }: NotedResult): void {
  notes.hasData = data !== undefined
  notes.answered = Object.values(data ?? {}).some((field) => field !== null)
  const cost = extensions?.['cost']
  if (typeof cost === 'number') notes.cost = cost
  if (!errors?.length) return
  notes.codes = [...new Set(errors.map((error) => String(error.extensions?.['code'])))]
  const seconds = errors
    .map((error) => error.extensions?.['retryAfterSeconds'])
    .find((each) => typeof each === 'number')
  if (seconds !== undefined) notes.retryAfterSeconds = seconds
}

interface NotedResult {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

function nothingOfItsOwn(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ]
}

function boundedDocuments(max: number) {
  const documents = new LRUCache<string, DocumentNode>({ max })
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) => Promise.resolve(void documents.set(key, document)),
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  }
}

function ignore(): void {
  // Every error that Apollo Server logs also reaches the client's answer, and our log, through `formatError`.
}
