import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql'
import { PublicError } from '../errors.js'
import type { Answering } from '../schema/answer.js'
import type { AnswerNotes } from './request-log.js'

/** What executes in Apollo Server's stead. */
export interface GatewayOptions {
  readonly answering: Answering
  readonly schema: GraphQLSchema
  readonly questionOf: (source: string) => string | undefined
  /** Takes the cost from the budget of the client whose notes they are. */
  readonly admit: (cost: number, notes: AnswerNotes) => Promise<void>
}

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']

/** The place where Apollo Server lets another execute: so canonical form, cost and prepared documents apply to every request. */
export function makeGateway(options: GatewayOptions): Gateway {
  const { answering, schema, questionOf } = options
  const slugs = new WeakMap<DocumentNode, string | undefined>()
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback
      return () => {
        tell = undefined
      }
    },
    load: () => {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' })
      return Promise.resolve({
        executor: async ({ document, operation, request, source, context }) => {
          if (!operation) throw noOperation(document, request.operationName)
          // Apollo Server keeps documents: the same text is compared once.
          if (!slugs.has(document)) slugs.set(document, questionOf(source))
          const question = slugs.get(document)
          const notes = notesOf(context)
          if (question) notes.question = question
          return answering.answer({
            source,
            document,
            variables: request.variables,
            operationName: request.operationName,
            question,
            admit: (cost) => options.admit(cost, notes),
            onKey: (key) => {
              notes.key = key
            },
          })
        },
      })
    },
    stop: () => Promise.resolve(),
  }
}

function noOperation(document: DocumentNode, asked: string | undefined): PublicError {
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? '(unnamed)'] : [],
  )
  const allowed = names.length > 0 ? `it has ${names.join(', ')}` : 'it has none'
  const message = asked
    ? `Cannot find operation "${asked.slice(0, 100)}" in the document: ${allowed}`
    : `Cannot choose an operation of the document: ${allowed}; name one in operationName`
  return new PublicError('BAD_OPERATION', message, { found: asked ?? null, allowed: names })
}

function notesOf(context: Record<string, unknown>): AnswerNotes {
  const { notes } = context
  return typeof notes === 'object' && notes !== null ? notes : {}
}
