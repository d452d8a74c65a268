import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { AskableQuestion } from '../export/askable-question.js'
import { openapiOf } from './openapi/openapi.js'

/** What `/openapi.json` follows from. */
export interface OpenapiOptions {
  readonly askables: readonly AskableQuestion[]
  readonly schema: GraphQLSchema
}

/** `/openapi.json`: made when it is asked for the first time, since most runs never are. */
export function addOpenapiRoute(app: FastifyInstance, { askables, schema }: OpenapiOptions): void {
  let text: string | undefined
  app.get('/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(openapiOf(askables, schema))
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text)
  })
}
