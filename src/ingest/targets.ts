import { isRejected, type ClaimRow } from './claim.js'
import type { Known } from './known.js'
import { nearestIds } from './nearest.js'

/** The nodes that a relationship or a source cell may point at: those of the rows at hand and those already known. */
export interface Targets {
  nounOf(id: string): string | undefined
  /** The nearest id among the nodes of some nouns, or undefined when none is near. */
  nearest(id: string, nouns: readonly string[]): string | undefined
}

/** The targets among rows that are used, and among what the database holds by other origins. */
export function knownTargets(rows: readonly ClaimRow[], known: Known): Targets {
  const nouns = new Map<string, string>()
  for (const row of rows) {
    if (!isRejected(row) && !nouns.has(row.id)) nouns.set(row.id, row.noun)
  }
  const nearest = nearestIds()
  const candidates = function* (allowed: readonly string[]) {
    for (const [id, noun] of nouns) if (allowed.includes(noun)) yield id
    for (const noun of allowed) yield* known.idsOf(noun)
  }
  return {
    nounOf: (id) => nouns.get(id) ?? known.nounOf(id),
    nearest: (id, allowed) => nearest(id, allowed.join(), () => candidates(allowed)),
  }
}
