import { distance } from 'fastest-levenshtein'

/** A node and the texts by which somebody may have meant it. */
export interface Candidate {
  readonly id: string
  readonly texts: readonly string[]
}

/**
 * The id of the candidate with the text nearest to what was found, if less than a third of its letters differ; else of the
 * first that begins with it. Undefined when none is near.
 */
export function nearestId(found: string, candidates: readonly Candidate[]): string | undefined {
  const folded = found.toLowerCase()
  const sorted = candidates.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return (
    closest(folded, sorted) ?? sorted.find(({ id }) => folded.length >= 2 && id.toLowerCase().startsWith(folded))?.id
  )
}

function closest(folded: string, candidates: readonly Candidate[]): string | undefined {
  let best: string | undefined
  // One letter may always differ. Of equals the first id wins, so that the answer is the same every time.
  let limit = Math.max(2, Math.ceil(folded.length / 3))
  for (const { id, texts } of candidates) {
    for (const text of texts) {
      if (Math.abs(text.length - folded.length) >= limit) continue
      const away = distance(folded, text.toLowerCase())
      if (away >= limit) continue
      limit = away
      best = id
    }
  }
  return best
}
