import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Database } from '../database/open-database.js'

/** An operation as it came in: its text, or its document where somebody has parsed and validated it already. */
export interface Question {
  readonly source?: string | undefined
  /** Taken as valid against the schema. The same object again costs no second preparation. */
  readonly document?: DocumentNode | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
  /** Name of a file of `queries/`, for the database's query log. */
  readonly question?: string | undefined
}

/** What happened to an error that a client sees only as INTERNAL. */
export type LogError = (id: string, cause: unknown) => void

/** What answers are made of, and what they may cost. */
export interface AnsweringOptions {
  readonly schema: GraphQLSchema
  readonly database: Pick<Database, 'run' | 'read'>
  /** Cypher of the findings by name, from `readStatements`. */
  readonly statements: ReadonlyMap<string, string>
  /** Highest estimated cost of an operation. */
  readonly maxCost: number
  readonly logError: LogError
}

/** Answers questions from one schema and one database. */
export interface Answering {
  /** Never rejects: a failure is in `errors`, with code and details in `extensions`. */
  answer(question: Question): Promise<ExecutionResult>
}

/** Makes what turns an operation into an answer. */
export function createAnswering(_options: AnsweringOptions): Answering {
  return { answer: () => Promise.reject(new Error('not written yet')) }
}
