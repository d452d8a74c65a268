import type { FastifyInstance } from 'fastify'
import { publicErrorIn } from './client-error.js'

/** What the probes ask. */
export interface ProbesOptions {
  readonly readDataVersion: () => Promise<number | null>
}

/** `/health`: the process lives. `/ready`: the database answers and holds a data version; else 503 with the reason. */
export function addProbes(app: FastifyInstance, { readDataVersion }: ProbesOptions): void {
  app.get('/health', (_request, reply) => reply.header('cache-control', 'no-store').send({ alive: true }))
  app.get('/ready', async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    const notReady = (reason: string, seconds: number) =>
      reply.code(503).header('retry-after', seconds).send({ ready: false, reason })
    try {
      const dataVersion = await readDataVersion()
      if (dataVersion !== null) return await reply.send({ ready: true, dataVersion })
      return await notReady('The database holds no data version yet: run npm run seed', 5)
    } catch (error) {
      const known = publicErrorIn(error)
      if (!known) request.log.error({ id: request.id, err: error }, 'not ready')
      return await notReady(known?.message ?? 'The data cannot be read at the moment', 1)
    }
  })
}
