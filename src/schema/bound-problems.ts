import type { GraphQLField } from 'graphql'
import { PublicError } from '../errors.js'
import { limits } from './limits.js'
import { nullProblems } from './null-problems.js'

/** What is outside its bounds among the arguments of a list of nodes, each with what was found and what is allowed. */
export function boundProblems(
  field: string,
  definition: Pick<GraphQLField<unknown, unknown>, 'args'>,
  args: Readonly<Record<string, unknown>>,
): PublicError[] {
  const where = definition.args.find(({ name }) => name === 'where')
  return [
    ...nullProblems(field, where?.type, args['where']),
    ...outside(field, 'limit', args['limit'], [1, limits.max]),
    ...outside(field, 'first', args['first'], [1, limits.max]),
    ...outside(field, 'offset', args['offset'], [0, limits.maxOffset]),
    ...badCursor(field, args['after']),
  ]
}

function outside(
  field: string,
  argument: string,
  found: unknown,
  [min, max]: readonly [number, number],
): PublicError[] {
  if (typeof found !== 'number' || (found >= min && found <= max)) return []
  return [
    new PublicError('BAD_INPUT', `Cannot use ${argument} of ${field}: ${found} is outside ${min} to ${max}`, {
      field,
      argument,
      found,
      min,
      max,
    }),
  ]
}

/** A cursor of the library is the place of a node in its list: the offset of a page, with the same bound. */
function badCursor(field: string, after: unknown): PublicError[] {
  if (typeof after !== 'string') return []
  const place = /^arrayconnection:(\d{1,9})$/.exec(Buffer.from(after, 'base64').toString('latin1'))?.[1]
  if (place === undefined) {
    const details = { field, argument: 'after', found: after.slice(0, 100), allowed: 'a cursor of an earlier page' }
    return [
      new PublicError(
        'BAD_INPUT',
        `Cannot use after of ${field}: "${details.found}" is not a cursor of an earlier page`,
        details,
      ),
    ]
  }
  return outside(field, 'after', Number(place), [0, limits.maxOffset])
}
