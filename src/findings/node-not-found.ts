import { PublicError } from '../errors.js'
import type { Read } from './context.js'
import { nearestId, type Candidate } from './nearest-text.js'

// An id is at most this long in a message and in the search for the nearest.
const longest = 100

/** The error for an id that no node of any noun has, with the nearest one if any is near. */
export async function nodeNotFound(read: Read, argument: string, id: string): Promise<PublicError> {
  const found = id.slice(0, longest)
  const candidates = id.length > longest ? [] : await read<Candidate>('not-found', { noun: 'Entity' })
  const nearest = nearestId(found, candidates)
  const hint = nearest ? `did you mean "${nearest}"?` : 'search finds the ids of what you mean'
  return new PublicError('NOT_FOUND', `Cannot find a node "${found}" for ${argument}: ${hint}`, {
    argument,
    found,
    ...(nearest ? { nearest } : {}),
  })
}
