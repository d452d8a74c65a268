import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { PublicError, statuses, type ErrorCode } from '../errors.js'

/** What happened to an error that a client sees only as INTERNAL. */
export type LogError = (id: string, cause: unknown) => void

/** Where an error stands in an answer, and what is done with what a client is not told. */
export interface ErrorPlace {
  readonly path?: readonly (string | number)[] | undefined
  readonly logError: LogError
}

/** Any error as a client may see it: message, code and details, or INTERNAL with an id that the log has too. */
export function answerError(error: unknown, { path, logError }: ErrorPlace): GraphQLError {
  const known = publicErrorIn(error)
  if (known)
    return new GraphQLError(known.message, {
      ...(path ? { path } : {}),
      extensions: { ...known.details, code: known.code },
    })
  if (error instanceof GraphQLError && isCode(error.extensions['code'])) return withPath(error, path)
  const id = randomUUID()
  logError(id, error)
  return new GraphQLError(`Something failed on our side: the log has it as ${id}`, {
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL', id },
  })
}

/** The errors of graphql-js about an operation or its variables: its own words, with a code and their places. */
export function faultOf(error: GraphQLError, code: ErrorCode): GraphQLError {
  const given = error.extensions['code']
  const extensions = isCode(given) ? error.extensions : { code }
  return new GraphQLError(error.message, { source: error.source, positions: error.positions, extensions })
}

function publicErrorIn(error: unknown): PublicError | undefined {
  if (error instanceof PublicError) return error
  if (error instanceof GraphQLError && error.originalError && error.originalError !== error)
    return publicErrorIn(error.originalError)
  return undefined
}

function withPath(error: GraphQLError, path: ErrorPlace['path']): GraphQLError {
  return new GraphQLError(error.message, { ...(path ? { path } : {}), extensions: error.extensions })
}

function isCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in statuses
}
