import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'

/** One operation to answer; parsed and valid for the schema. */
export interface Asked {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string | undefined
  /** Slug of the question that it is, for the database's query log. */
  readonly question?: string | undefined
}

/** What the server needs of the schema room: the public schema, and answers. */
export interface Answering {
  readonly schema: GraphQLSchema
  /** The public schema as clients see it. */
  readonly sdl: string
  /** Answers; a failure is a GraphQL error in the result, or a PublicError. `extensions.cost` is the estimated cost. */
  answer(asked: Asked): Promise<ExecutionResult>
}
