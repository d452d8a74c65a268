import type { FastifyInstance } from 'fastify'

/** Lets pages of an origin read, or with `*` of any: there are no cookies and nothing can be changed, so nobody can be misused. */
export function allowOrigins(app: FastifyInstance, allowed: string): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply
      .header('access-control-allow-origin', allowed)
      .header(
        'access-control-expose-headers',
        'content-disposition, etag, link, ratelimit, ratelimit-policy, retry-after, x-complete, x-data-version, x-notice, x-request-id',
      )
    if (request.method === 'OPTIONS') {
      void reply
        .header('access-control-allow-methods', 'GET, POST, OPTIONS')
        .header('access-control-allow-headers', '*')
        .header('access-control-max-age', '86400')
        .code(204)
        .send()
      return
    }
    done()
  })
}
