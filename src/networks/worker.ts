/** What a worker thread runs: one measure a function, of plain data that can be sent. */
import { measureBetweenness, type Betweenness } from './betweenness.js'
import { findCommunities, type Communities } from './communities.js'
import { joinShared, type OneMode } from './one-mode.js'
import type { Memberships } from './two-mode.js'

/** Nodes joined by what they share. */
export function oneMode(of: Memberships): OneMode {
  return joinShared(of)
}

/** Betweenness of the nodes of such a network. */
export function betweenness(of: OneMode): Betweenness {
  return measureBetweenness(of)
}

/** Its communities. */
export function communities(of: OneMode): Communities {
  return findCommunities(of)
}
