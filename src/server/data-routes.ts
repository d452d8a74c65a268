import type { FastifyInstance } from 'fastify'
import type { Question } from '../questions/question.js'

/** What programs read beside `/graphql`. */
export interface DataRoutesOptions {
  readonly readDataVersion: () => Promise<number | null>
  readonly questions: readonly Question[]
  /** The public schema as clients see it. */
  readonly sdl: string
}

/** `/questions.json` and `/schema.graphql`: what can be asked; both also when the database is away. */
export function addDataRoutes(app: FastifyInstance, { readDataVersion, questions, sdl }: DataRoutesOptions): void {
  const listed = questions.map(({ slug, title, who, description, query, variables, variableDescriptions }) => ({
    slug,
    title,
    who,
    description,
    query,
    variables,
    variableDescriptions,
  }))
  app.get('/questions.json', async (_request, reply) => {
    // The questions are worth having without their data: the playground opens with them.
    const dataVersion = await readDataVersion().catch(() => null)
    return reply.header('cache-control', 'no-cache').send({ dataVersion, questions: listed })
  })
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(sdl),
  )
}
