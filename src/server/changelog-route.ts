import type { FastifyInstance } from 'fastify'
import type { SchemaVersion } from '../schema/changelog.js'
import type { Deprecation } from '../schema/deprecations.js'
import { changelogPage, countsOf } from './changelog-page.js'
import { page, styleHash } from './page.js'
import { pagePolicy } from './page-policies.js'
import { prefersPage } from './prefers-page.js'

/** What `/changelog` tells. */
export interface ChangelogOptions {
  /** Versions of the public schema, newest first. */
  readonly changelog: readonly SchemaVersion[]
  readonly deprecations: readonly Deprecation[]
}

/** `/changelog`: how the public schema changed and what of it will go; for a browser a page, else JSON. */
export function addChangelogRoute(app: FastifyInstance, { changelog, deprecations }: ChangelogOptions): void {
  // Made once, when first asked for: neither changes while this runs.
  let json: string | undefined
  let shown: string | undefined
  app.get('/changelog', async (request, reply) => {
    void reply.header('cache-control', 'no-cache').header('vary', 'accept')
    if (prefersPage(request)) {
      void reply.helmet(pagePolicy(styleHash))
      shown ??= page(changelogPage(changelog, deprecations))
      return reply.type('text/html; charset=utf-8').send(shown)
    }
    json ??= JSON.stringify({
      schema: '/schema.graphql',
      deprecated: deprecations,
      versions: changelog.map(({ changes, ...version }) => ({ ...version, ...countsOf(changes), changes })),
    })
    return reply.type('application/json; charset=utf-8').send(json)
  })
}
