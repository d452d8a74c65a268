import { PublicError } from '../errors.js'
import type { Read } from './context.js'
import { nearestId, type Candidate } from './nearest-text.js'

// An id is at most this long in a message and in the search for the nearest.
const longest = 100

/** The error for an id that no node of a noun has, with the nearest one if any is near. */
export async function notFound(read: Read, noun: string, id: string): Promise<PublicError> {
  const nearest = id.length > longest ? undefined : nearestId(id, await read<Candidate>('not-found', { noun }))
  const what = `Cannot find ${wordsOf(noun)} "${id.slice(0, longest)}"`
  const hint = nearest ? `did you mean "${nearest}"?` : `see ${listField(noun)} for the ids`
  return new PublicError('NOT_FOUND', `${what}: ${hint}`, {
    noun,
    found: id.slice(0, longest),
    ...(nearest ? { nearest } : {}),
  })
}

/** The root field that lists a noun's nodes, as the library names it, such as `treatyActions`. */
export function listField(noun: string): string {
  const singular = noun.charAt(0).toLowerCase() + noun.slice(1)
  return singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`
}

function wordsOf(noun: string): string {
  return noun.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}
