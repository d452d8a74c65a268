import type { FastifyInstance, FastifyRequest } from 'fastify'
import { budgetHeaders, type BudgetLeft } from './cost-budget.js'

/** What the answer to a request adds to its line in the log. */
export interface AnswerNotes {
  /** Address of the client; never logged. */
  readonly client?: string
  /** Name of the operation. */
  operation?: string
  /** Slug of the question that it is. */
  question?: string
  /** Key under which the answer may be given again. */
  key?: string
  /** Whether it came from what is kept; absent where nothing could be. */
  cache?: 'hit' | 'miss'
  /** What the client may still ask for. */
  budget?: BudgetLeft
  /** Estimated cost of the operation. */
  cost?: number
  /** Codes of the errors that the client was told. */
  codes?: string[]
  /** Whether the answer has `data`, be it null: then the operation ran. Undefined while there is no answer. */
  hasData?: boolean
  /** Whether at least one field of the root was answered. */
  answered?: boolean
  /** Seconds after which to try again. */
  retryAfterSeconds?: number
}

declare module 'fastify' {
  interface FastifyRequest {
    notes: AnswerNotes
  }
}

/** Gives every request its notes, and every answer the id under which the log has it. */
export function addNotes(app: FastifyInstance): void {
  app.decorateRequest('notes')
  app.addHook('onRequest', (request, reply, done) => {
    request.notes = { client: request.ip }
    void reply.header('x-request-id', request.id)
    done()
  })
}

/** Tells a client with its answer what it may still ask for. */
export function tellBudget(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (request.notes.budget) void reply.headers(budgetHeaders(request.notes.budget))
    done()
  })
}

/** Logs one line for each request; never variables, nor what stands after the `?`. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { operation, question, cost, cache, codes } = request.notes
    const line = {
      id: request.id,
      method: request.method,
      path: pathOf(request).slice(0, 200),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      operation,
      question,
      cost,
      cache,
      codes,
    }
    if (reply.statusCode >= 500) app.log.warn(line, 'answered')
    else app.log.info(line, 'answered')
    done()
  })
}

/** The path of a request without what stands after the `?`. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
