import type { FastifyRequest } from 'fastify'

/** Whether a browser asks for a page to look at: it accepts `text/html` and names no kind of JSON. */
export function prefersPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    /\btext\/html\b/.test(accept) &&
    !/\bapplication\/(graphql-response\+)?json\b/.test(accept)
  )
}
