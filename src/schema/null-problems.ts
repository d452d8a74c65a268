import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql'
import { PublicError } from '../errors.js'

/**
 * BAD_INPUT for each null of a filter where a filter of its own belongs, such as `memberOf: null`: the library fails on some
 * and takes others for no condition at all. A null that is compared with, such as `eq: null`, is a condition.
 */
export function nullProblems(field: string, type: GraphQLInputType | undefined, where: unknown): PublicError[] {
  return type ? nullsIn(type, where).map((place) => problem(field, place)) : []
}

function nullsIn(type: GraphQLInputType, value: unknown, steps: readonly string[] = []): string[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  if (Array.isArray(value)) return value.flatMap((each) => nullsIn(named, each, steps))
  if (typeof value !== 'object' || value === null) return []
  const fields = named.getFields()
  return Object.entries(value).flatMap(([name, inner]) => {
    const of = fields[name]?.type
    if (!of) return []
    const place = [...steps, name]
    return inner === null && isInputObjectType(getNamedType(of)) ? [place.join('.')] : nullsIn(of, inner, place)
  })
}

function problem(field: string, place: string): PublicError {
  const message = `Cannot use where of ${field}: ${place} is null: leave it out, or say what it should fulfil`
  return new PublicError('BAD_INPUT', message, { field, argument: 'where', place, found: null })
}
