import type { FastifyInstance } from 'fastify'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What the server counts, and the statements that the database is sent. */
export interface Metrics {
  /** One more statement was sent; with what became of it. */
  statement(outcome: 'ok' | 'failed'): void
  /** Adds `/metrics`, and counts every answer. */
  addTo(app: FastifyInstance, options: MetricsOptions): void
}

/** What is asked when somebody reads the figures. */
export interface MetricsOptions {
  readonly readDataVersion: () => Promise<number | null>
}

// From an answer that was kept to the longest that a statement may run.
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5]

/** Makes the figures of one process, in a registry of its own. */
export function makeMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const statements = new Counter({
    name: 'untoc_database_statements_total',
    help: 'Cypher statements sent to the database, by outcome: ok or failed',
    labelNames: ['outcome'],
    registers,
  })
  return {
    statement: (outcome) => statements.inc({ outcome }),
    addTo: (app, options) => {
      countAnswers(app, registers)
      const database = databaseGauges(registers)
      app.get('/metrics', async (_request, reply) => {
        const version = await options.readDataVersion().then(
          (known) => ({ up: 1, known }),
          () => ({ up: 0, known: null }),
        )
        database.up.set(version.up)
        if (version.known !== null) database.version.set(version.known)
        const text = await registry.metrics()
        return reply.header('cache-control', 'no-store').type(registry.contentType).send(text)
      })
    },
  }
}

function countAnswers(app: FastifyInstance, registers: Registry[]): void {
  const requests = new Counter({
    name: 'untoc_requests_total',
    help: 'Answers sent, by question (a file of queries/, "other" for any other operation, or the route) and HTTP status',
    labelNames: ['question', 'status'],
    registers,
  })
  const latency = new Histogram({
    name: 'untoc_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer, in seconds, by question',
    labelNames: ['question'],
    buckets,
    registers,
  })
  const kept = new Counter({
    name: 'untoc_answer_cache_total',
    help: 'Answers that can be kept, by result: hit (given from memory, or 304) or miss',
    labelNames: ['result'],
    registers,
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { question = routeOf(request.routeOptions.url), cache } = request.notes
    requests.inc({ question, status: reply.statusCode })
    latency.observe({ question }, reply.elapsedTime / 1_000)
    if (cache) kept.inc({ result: cache })
    done()
  })
}

function databaseGauges(registers: Registry[]) {
  return {
    up: new Gauge({ name: 'untoc_database_up', help: 'Whether the database answers: 1 or 0', registers }),
    version: new Gauge({
      name: 'untoc_data_version',
      help: 'Number of the data set that answers come from, as last read',
      registers,
    }),
  }
}

/** A route's pattern; never an address as a client wrote it, of which there are too many. */
function routeOf(pattern: string | undefined): string {
  return pattern === '/graphql' ? 'other' : (pattern ?? 'none')
}
