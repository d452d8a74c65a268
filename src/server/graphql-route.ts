import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler, onSendAsyncHookHandler } from 'fastify'
import { PublicError } from '../errors.js'
import { setAnswerStatus } from './answer-status.js'
import type { GraphqlContext } from './make-apollo.js'
import { dataHeaders, playgroundPolicy } from './page-policies.js'
import type { Answering } from '../schema/answer.js'
import type { KeptAnswers } from './kept-answers.js'
import { prefersPage } from './prefers-page.js'
import { keepAnswer, serveKept } from './serve-kept.js'

/** What answers at `/graphql`. */
export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphqlContext>
  /** The playground's HTML; undefined when it is not built. */
  readonly playground: string | undefined
  readonly answering: Pick<Answering, 'keyOf'>
  readonly kept: KeptAnswers
}

/** `/graphql`: an operation by POST or GET; for a browser that asks for a page, the playground. */
export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, playground, kept } = options
  const answer = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => Promise.resolve({ notes: request.notes }),
  })
  const onSend: onSendAsyncHookHandler = async (request, reply, payload) => {
    setAnswerStatus(request, reply)
    if (request.notes.cache === undefined) keepAnswer(kept, request, reply, payload)
    return payload
  }
  const onRequest: onRequestHookHandler = (request, reply, done) => {
    if (!prefersPage(request)) void reply.headers(dataHeaders)
    done()
  }
  const preHandler = serveKept(options)
  app.post('/graphql', { helmet: false, onRequest, preHandler, onSend, handler: answer })
  app.get('/graphql', { helmet: false, onRequest, preHandler, onSend }, async (request, reply) => {
    void reply.header('vary', 'accept')
    if (!prefersPage(request)) return answer.call(app, request, reply)
    if (playground === undefined)
      throw new PublicError('MISSING_TOOL', 'The playground is not built: run npm run build, then start again')
    void reply.helmet(playgroundPolicy)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(playground)
  })
}
