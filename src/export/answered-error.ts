import type { GraphQLError } from 'graphql'
import { PublicError, statuses, type ErrorCode } from '../errors.js'

/** What an answer's error says, as a PublicError: the schema room has put it into words and a code. */
export function answeredError({ message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>): PublicError {
  const { code, ...details } = extensions
  return new PublicError(codeOf(code), message, details)
}

/** The code of our table, or INTERNAL for any other. */
export function codeOf(code: unknown): ErrorCode {
  return codes.find((each) => each === code) ?? 'INTERNAL'
}

const codes = Object.keys(statuses).filter((code): code is ErrorCode => code in statuses)
