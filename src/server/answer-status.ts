import type { FastifyReply, FastifyRequest } from 'fastify'
import { statuses } from '../errors.js'
import { codeOf } from '../export/answered-error.js'

/**
 * Sets the status of a GraphQL answer from the codes of its errors: UNAVAILABLE, TIMEOUT, RATE_LIMITED and INTERNAL always, when nothing was
 * answered; the others as GraphQL over HTTP says: with `application/graphql-response+json` when nothing ran, with
 * `application/json` none, since clients of that media type read the status as one of the transport.
 */
export function setAnswerStatus({ notes }: FastifyRequest, reply: FastifyReply): void {
  const { codes = [], hasData, answered } = notes
  if (hasData === undefined || codes.length === 0) return
  void reply.code(answered ? 200 : statusOf(codes, hasData, String(reply.getHeader('content-type'))))
  if (reply.statusCode === 503 || reply.statusCode === 429)
    void reply.header('retry-after', notes.retryAfterSeconds ?? 1)
}

function statusOf(codes: readonly string[], hasData: boolean, mediaType: string): number {
  const found = codes.map((code) => statuses[codeOf(code)])
  const ours = found.find((status) => status === 429 || status >= 500)
  if (ours) return ours
  if (hasData || !mediaType.startsWith('application/graphql-response+json')) return 200
  return found[0] ?? 500
}
