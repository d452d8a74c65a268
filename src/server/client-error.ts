import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { PublicError, statuses, type ErrorCode } from '../errors.js'

/** Where the whole of an error goes that a client is not told. */
export type ReportError = (fields: { readonly errorId: string; readonly err: unknown }, message: string) => void

// Apollo Server's own codes, in the words of this service.
const ownCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_OPERATION',
  GRAPHQL_VALIDATION_FAILED: 'BAD_OPERATION',
  OPERATION_RESOLUTION_FAILURE: 'BAD_OPERATION',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_OPERATION',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_OPERATION',
  BAD_REQUEST: 'BAD_OPERATION',
  BAD_USER_INPUT: 'BAD_INPUT',
}

/**
 * What a client may be told of a GraphQL error: what the schema room has put into words already, a PublicError's words,
 * a fault of the operation, or INTERNAL with an id.
 */
export function clientError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportError,
): GraphQLFormattedError {
  if (String(formatted.extensions?.['code']) in statuses) return formatted
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  }
  const known = publicErrorIn(error)
  if (known) return { message: known.message, ...place, extensions: { ...known.details, code: known.code } }
  const code = ownCodes[String(formatted.extensions?.['code'])]
  if (code) return { message: clearer(formatted.message), ...place, extensions: { code } }
  const { message, id } = internalError(error, report)
  return { message, ...place, extensions: { code: 'INTERNAL', id } }
}

/** Words for an error that a client is not told: the log has it under the same id. */
export function internalError(error: unknown, report: ReportError): { readonly message: string; readonly id: string } {
  const id = randomUUID()
  report({ errorId: id, err: error }, 'An error that the client sees as INTERNAL')
  return { message: `Something failed on our side: the log has it as ${id}`, id }
}

/** The PublicError that an error is or wraps, if any. */
export function publicErrorIn(error: unknown): PublicError | undefined {
  if (error instanceof PublicError) return error
  if (error instanceof GraphQLError && error.originalError && error.originalError !== error)
    return publicErrorIn(error.originalError)
  return undefined
}

function clearer(message: string): string {
  if (/non-empty `query`|^POST body missing/.test(message)) {
    return 'Cannot find a query: send POST with JSON like {"query": "...", "variables": {}}, or GET with ?query=...; a browser shows the playground here'
  }
  return message
}
