import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { partialDateAllowed, spanOfDate } from '../model/partial-date.js'

/** The scalar of dates as precise as their source; BAD_INPUT for a value that is not EDTF level 0 or 1. */
export const partialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: checked,
  parseLiteral: (literal) =>
    checked(literal.kind === Kind.STRING || literal.kind === Kind.INT ? literal.value : literal.kind),
})

function checked(found: unknown): string {
  const text = typeof found === 'number' ? String(found) : found
  if (typeof text === 'string' && spanOfDate(text)) return text
  throw new GraphQLError(`Cannot use ${JSON.stringify(found)}: expected ${partialDateAllowed}`, {
    extensions: { code: 'BAD_INPUT', found, allowed: partialDateAllowed },
  })
}
