import { PublicError } from '../errors.js'
import { nearestId } from './nearest-text.js'

/** BAD_INPUT, with the nearest and all that are allowed, for a name that is no noun's. */
export function refuseUnknownNouns(
  argument: string,
  given: readonly string[] | null | undefined,
  known: ReadonlyMap<string, unknown>,
): void {
  const found = given?.find((noun) => !known.has(noun))
  if (found === undefined) return
  const shown = found.slice(0, 100)
  const allowed = [...known.keys()].toSorted()
  const nearest = nearestId(
    shown,
    allowed.map((id) => ({ id, texts: [id] })),
  )
  const hint = nearest ? `did you mean "${nearest}"?` : `allowed are ${allowed.join(', ')}`
  throw new PublicError('BAD_INPUT', `Cannot use ${argument}: there is no noun "${shown}": ${hint}`, {
    argument,
    found: shown,
    allowed,
    ...(nearest ? { nearest } : {}),
  })
}
