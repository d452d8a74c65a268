/** A node around another one, with its place in the order in which nodes are shown. */
export interface PlacedNode {
  readonly id: string
  readonly noun: string
  /** 1 for what is related to the node in the middle, 2 for what is behind that. */
  readonly ring: number
  /** Its place among those of its noun in the ring, from 0. */
  readonly rank: number
}

/** Ids by noun, each list in the order of ids. */
export type IdsByNoun = ReadonlyMap<string, readonly string[]>

/**
 * The nodes of a ring, one of each noun in turn, by the names of the nouns: a page of them has about as many of each noun, and
 * those of a noun with few leave room for others.
 */
export function inTurn(ids: IdsByNoun, ring: number): PlacedNode[] {
  return [...ids]
    .flatMap(([noun, all]) => all.map((id, rank) => ({ id, noun, ring, rank })))
    .toSorted((one, other) => one.rank - other.rank || (one.noun < other.noun ? -1 : 1))
}

/** Whether a node comes after the place of a cursor: ring, rank and noun of the last one that was shown. */
export function comesAfter(
  { ring, rank, noun }: PlacedNode,
  [lastRing, lastRank, lastNoun]: readonly unknown[],
): boolean {
  if (ring !== lastRing) return ring > Number(lastRing)
  return rank === lastRank ? noun > String(lastNoun) : rank > Number(lastRank)
}
