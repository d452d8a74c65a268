import { distance } from 'fastest-levenshtein'

/** A node and the texts by which somebody may have meant it. */
export interface Candidate {
  readonly id: string
  readonly texts: readonly string[]
}

/** The id of the candidate with the text nearest to what was found; undefined when a third of the letters or more would differ. */
export function nearestId(found: string, candidates: readonly Candidate[]): string | undefined {
  const folded = found.toLowerCase()
  let best: string | undefined
  // One letter may always differ; of equals the first id wins, so that the answer is the same every time.
  let limit = Math.max(1, Math.ceil(folded.length / 3) - 1) + 1
  for (const { id, texts } of candidates.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
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
