import { PublicError } from '../errors.js'

/** The number itself; BAD_INPUT, naming the argument, for one outside a range. */
export function within(min: number, max: number, argument: string, found: number): number {
  if (Number.isInteger(found) && found >= min && found <= max) return found
  throw new PublicError('BAD_INPUT', `Cannot use ${argument}: ${found} is outside ${min} to ${max}`, {
    argument,
    found,
    min,
    max,
  })
}
