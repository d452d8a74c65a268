import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'

// Vite writes a hash of the content into each name: `playground-BwNTkBSP.js`.
const hashed = /-[\w-]{8}\.\w+$/

/** `/assets/*`: the playground's files; one with a hash in its name may be kept for a year, any other is asked for again. */
export async function addAssetsRoute(app: FastifyInstance, { folder }: { readonly folder: string }): Promise<void> {
  if (!existsSync(folder)) return
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
