import type { Claim } from './claim.js'

/** What the database already holds by other origins than the one that is being checked. */
export interface Known {
  /** Noun of a node by its id; undefined for no such node. */
  nounOf(id: string): string | undefined
  /** Claims of a node. */
  claimsOf(id: string): readonly Claim[]
  /** Ids of all nodes of a noun. */
  idsOf(noun: string): Iterable<string>
}

/** Nothing: what a check without a database knows. */
export const nothingKnown: Known = { nounOf: () => undefined, claimsOf: () => [], idsOf: () => [] }
