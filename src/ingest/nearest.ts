import { distance } from 'fastest-levenshtein'

/** The candidate nearest to a text, or undefined when none is near; the same but for capitals comes first. */
export function nearestTo(text: string, candidates: Iterable<string>): string | undefined {
  const folded = text.toLowerCase()
  // A third of the letters may differ, two in a short word (two letters swapped): beyond that a suggestion misleads.
  let limit = text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3))
  let nearest: string | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue
    const away = distance(folded, candidate.toLowerCase())
    if (away > limit || (nearest !== undefined && away === limit && candidate > nearest)) continue
    limit = away
    nearest = candidate
  }
  return nearest
}

/** Finds the nearest of many ids, once per unknown id; past the first hundred unknown ids it stays silent, to end in time. */
export function nearestIds(): (text: string, scope: string, candidates: () => Iterable<string>) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (text, scope, candidates) => {
    const key = `${scope} ${text}`
    if (!known.has(key) && known.size < 100) known.set(key, nearestTo(text, candidates()))
    return known.get(key)
  }
}
