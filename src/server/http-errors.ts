import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PublicError } from '../errors.js'
import { internalError, publicErrorIn, type ReportError } from './client-error.js'
import { html } from './html.js'
import { page, styleHash } from './page.js'
import { dataHeaders, pagePolicy } from './page-policies.js'
import { prefersPage } from './prefers-page.js'
import { pathOf } from './request-log.js'

/** Every address there is, and the methods that it takes. */
const addresses: Readonly<Record<string, string>> = {
  '/': 'GET',
  '/graphql': 'GET, POST',
  '/q': 'GET',
  '/openapi.json': 'GET',
  '/questions.json': 'GET',
  '/schema.graphql': 'GET',
  '/changelog': 'GET',
  '/health': 'GET',
  '/ready': 'GET',
  '/metrics': 'GET',
}

/** Answers whatever no route answers, and whatever fails before GraphQL begins, in the form of a GraphQL error. */
export function answerErrors(
  app: FastifyInstance,
  { bodyLimit, report }: { readonly bodyLimit: number; readonly report: ReportError },
): void {
  app.setNotFoundHandler(answerMissing)
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = publicErrorIn(error) ?? requestFault(error, request, bodyLimit)
    if (known) return sendError(reply, statusOf(error, known), known.code, known.message, known.details)
    const { message, id } = internalError(error, report)
    return sendError(reply, 500, 'INTERNAL', message, { id })
  })
}

/** Answers an address that cannot be read, such as one with `%zz` in it: no hook and no route sees it. */
export function answerBadAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const found = pathOf(request).slice(0, 100)
  void reply.header('access-control-allow-origin', '*').headers(dataHeaders)
  void sendError(
    reply,
    400,
    'BAD_INPUT',
    `Cannot read the address "${found}": a "%" must be followed by two hexadecimal digits`,
    { found },
  )
}

function answerMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = pathOf(request)
  const methods = addresses[path]
  if (methods) {
    void reply.header('allow', methods)
    return sendError(reply, 405, 'BAD_INPUT', `Cannot ${request.method} ${path}: it takes ${methods}`, {
      found: request.method,
      allowed: methods.split(', '),
    })
  }
  const shown = path.slice(0, 100)
  if (!prefersPage(request)) {
    const allowed = Object.keys(addresses)
    return sendError(reply, 404, 'NOT_FOUND', `Cannot find "${shown}": there is ${allowed.join(', ')}`, {
      found: shown,
      allowed,
    })
  }
  void reply.helmet(pagePolicy(styleHash))
  const links = Object.keys(addresses).map(
    (address) =>
      html`<li>
        <a href="${address}"><code>${address}</code></a>
      </li>`,
  )
  const body = html`<main>
    <h1>Nothing is at this address</h1>
    <p><code>${shown}</code> is not here. There is:</p>
    <ul>
      ${links}
    </ul>
  </main>`
  return reply
    .code(404)
    .type('text/html; charset=utf-8')
    .send(page({ title: 'Not found · UNTOC graph', body }))
}

/** What the client did, when Fastify says that it is at fault; its own words may show values, so they are not used. */
function requestFault(error: FastifyError, request: FastifyRequest, bodyLimit: number): PublicError | undefined {
  const type = (request.headers['content-type'] ?? '').slice(0, 100)
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const found = Number(request.headers['content-length']) || null
    const size = found === null ? `more than ${bodyLimit}` : String(found)
    return new PublicError('BAD_INPUT', `Cannot take a body of ${size} bytes: ${bodyLimit} are allowed`, {
      found,
      max: bodyLimit,
    })
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new PublicError('BAD_INPUT', `Cannot read a body of type "${type}": send application/json`, {
      found: type,
      allowed: ['application/json'],
    })
  }
  if (error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY') {
    return new PublicError('BAD_OPERATION', 'Cannot read an empty body: send JSON like {"query": "..."}')
  }
  const status = error.statusCode ?? 500
  if (status < 400 || status >= 500) return undefined
  if (request.method === 'POST')
    return new PublicError(
      'BAD_OPERATION',
      'Cannot read the body as JSON: send JSON like {"query": "...", "variables": {}}',
    )
  return new PublicError('BAD_INPUT', 'Cannot read this request: check its address and its headers')
}

function statusOf(error: FastifyError, known: PublicError): number {
  const { statusCode } = error
  return statusCode !== undefined && statusCode >= 400 ? statusCode : known.status
}

function sendError(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>>,
) {
  const { retryAfterSeconds } = details
  if (status === 503 || status === 429)
    void reply.header('retry-after', typeof retryAfterSeconds === 'number' ? retryAfterSeconds : 1)
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { ...details, code } }] })
}
