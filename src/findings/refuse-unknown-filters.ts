import type { Read } from './context.js'
import { notFound } from './not-found.js'

/** An optional filter: the id given, empty or null when there is none, and the nouns that it may be of. */
export interface IdFilter {
  readonly id: string | null | undefined
  /** The first is searched for the nearest id. */
  readonly nouns: readonly [string, ...string[]]
}

/** NOT_FOUND, with the nearest id, for the first filter whose id no node of its nouns has. Worth asking only where an answer is empty. */
export async function refuseUnknownFilters(read: Read, filters: readonly IdFilter[]): Promise<void> {
  const ids = filters.flatMap(({ id }) => id || [])
  if (ids.length === 0) return
  const known = await read<{ id: string; noun: string }>('known-ids', { ids })
  const nounOf = new Map(known.map(({ id, noun }) => [id, noun]))
  for (const { id, nouns } of filters) {
    if (id && !nouns.includes(nounOf.get(id) ?? '')) throw await notFound(read, nouns[0], id)
  }
}
