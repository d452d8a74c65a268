import { Negotiator } from '@fastify/accept-negotiator'
import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Answering } from '../schema/answer.js'
import { encodedAnswer, etagOf, type Encoding, type KeptAnswers } from './kept-answers.js'
import { prefersPage } from './prefers-page.js'

/** What gives kept answers once more. */
export interface ServeKeptOptions {
  readonly answering: Pick<Answering, 'keyOf'>
  readonly kept: KeptAnswers
}

const encodings = new Negotiator<Encoding>({ supportedValues: ['br', 'gzip'], cache: new LRUCache({ max: 200 }) })

/** Answers a question that was answered before from the same data set: from memory, or with 304 where the client has it. */
export function serveKept({ answering, kept }: ServeKeptOptions): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const asked = prefersPage(request) ? undefined : askedIn(request)
    const key = asked && answering.keyOf(asked)
    if (key === undefined) return
    const ownKey = keptKey(request, key)
    if (request.method === 'GET' && matches(request.headers['if-none-match'], etagOf(ownKey))) {
      request.notes.cache = 'hit'
      return reply
        .code(304)
        .headers(headersOf(etagOf(ownKey)))
        .send()
    }
    const answer = kept.get(ownKey)
    if (!answer) return
    const { question, operation, cost } = answer
    Object.assign(request.notes, { cache: 'hit', question, operation, cost })
    const encoding = encodings.negotiate(request.headers['accept-encoding'] ?? '')
    const encoded = await encodedAnswer(answer, encoding)
    void reply.headers(headersOf(answer.etag)).header('content-type', answer.mediaType)
    if (encoded && encoding) void reply.header('content-encoding', encoding).header('vary', 'accept, accept-encoding')
    return reply.send(encoded ?? answer.body)
  }
}

/** Keeps an answer as it leaves, where the answering said that it may be given again. */
export function keepAnswer(kept: KeptAnswers, request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  const { key, question, operation, cost } = request.notes
  if (key === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return
  const ownKey = keptKey(request, key)
  const mediaType = String(reply.getHeader('content-type'))
  request.notes.cache = 'miss'
  void reply.headers(headersOf(etagOf(ownKey)))
  kept.keep(ownKey, { body: Buffer.from(payload), mediaType, question, operation, cost })
}

/** An answer differs by the media type that it is asked in. */
function keptKey(request: FastifyRequest, key: string): string {
  return `${(request.headers.accept ?? '').slice(0, 100)}\n${key}`
}

/** Anybody may keep it, and asks each time whether it still holds. */
function headersOf(etag: string) {
  return { etag, 'cache-control': 'public, no-cache', vary: 'accept, accept-encoding' }
}

function matches(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.split(',').some((each) => each.trim() === etag))
}

interface Asked {
  readonly source: string
  readonly variables: Readonly<Record<string, unknown>> | null
  readonly operationName: string | null
}

/** What a request asks, where it has the form that it should have; whatever else it says is answered further on. */
function askedIn({ method, query, body }: FastifyRequest): Asked | undefined {
  const given = method === 'GET' ? query : body
  if (!isRecord(given) || typeof given['query'] !== 'string') return undefined
  const { operationName = null } = given
  if (operationName !== null && typeof operationName !== 'string') return undefined
  const variables = method === 'GET' ? parsed(given['variables']) : (given['variables'] ?? null)
  if (variables !== null && !isRecord(variables)) return undefined
  return { source: given['query'], variables, operationName }
}

function parsed(text: unknown): unknown {
  if (text === undefined || text === '') return null
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
