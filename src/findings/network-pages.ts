import { cursorOf, readCursor } from './cursor.js'
import type { Read } from './context.js'
import type { NetworkRow } from './network-rows.js'
import { pairsBetween } from './pairs.js'
import { networkOfPairs, type Figures } from './projected-network.js'
import type { Projected } from './read-projection.js'

/** Where a page of lines begins and, where the network is asked for too, a page of its relationships. */
export interface Places {
  readonly line: number
  readonly relationship: number
}

/** Relationships of a network in one page. */
const relationshipsOfPage = 1_000

/** The places that a cursor stands for: the lines are ordered by a measure of all, so that a place says where to go on. */
export function placesOf(after: string | null | undefined): Places {
  const [line = 0, relationship = 0] = readCursor(after, 2) ?? []
  return { line: Number(line) || 0, relationship: Number(relationship) || 0 }
}

/** What follows a page; null when nothing does. */
export function nextPlaces(
  { line, relationship }: Places,
  { first, lines, relationships }: { first: number; lines: number; relationships: number },
): string | null {
  const next = {
    line: Math.min(lines, line + first),
    relationship: Math.min(relationships, relationship + relationshipsOfPage),
  }
  return next.line < lines || next.relationship < relationships ? cursorOf([next.line, next.relationship]) : null
}

/** The relationships of a projection from a place on, with figures at their ends. */
export async function networkFrom(
  read: Read,
  projected: Projected,
  { relationship }: Places,
  figuresOf: Figures,
): Promise<NetworkRow> {
  const count = projected.oneMode.from.length
  const end = Math.min(count, relationship + relationshipsOfPage)
  const network = await networkOfPairs(read, projected, pairsBetween(projected, relationship, end), figuresOf)
  return { ...network, complete: end >= count }
}
