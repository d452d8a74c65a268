import type { Counted } from './where.js'

/** What an answer holds: nodes that fulfil the conditions, what its lines count together, and whether a basis was asked for. */
export interface Emptiness {
  readonly total: number
  readonly lines: readonly { readonly count: number }[]
  readonly isNarrowed: boolean
}

/** Why nothing was counted, in words; null when something was. */
export function emptyNote(
  { noun: { name }, nodes: { ids }, conditions }: Counted,
  { total, lines, isNarrowed }: Emptiness,
): string | null {
  if (ids.length === 0)
    return `The graph holds no ${name} at all: nothing is known, which does not mean that there is none.`
  if (total === 0)
    return `None of the ${ids.length} nodes of ${name} in the graph fulfils ${conditions.length === 1 ? 'the condition' : 'all conditions'}.`
  if (lines.length === 0 || lines.some(({ count }) => count > 0)) return null
  if (isNarrowed) return 'Nothing in these lines has the basis that was asked for.'
  return `No source says of any of these ${total} nodes that it belongs to one of these lines: unknown, not none.`
}
