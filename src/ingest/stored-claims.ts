import type { Database } from '../database/open-database.js'
import type { Claim } from './claim.js'
import { inBatches } from './batches.js'
import type { Known } from './known.js'
import { readStatement } from './statements.js'

// A whole data set of 100,000 rows is read in some seconds; the setting for questions is far shorter.
const timeoutMs = 120_000

/** A claim that the graph holds, as much of it as tells whether a row is the same. */
export interface StoredClaim {
  readonly id: string
  readonly noun: string
  readonly origin: string
  readonly hash: string
  readonly rejected: boolean
}

/** Every claim that the graph holds, of all origins. */
export function readStoredClaims(database: Database): Promise<StoredClaim[]> {
  return database.read<StoredClaim>(readStatement('stored-claims'), {}, { timeoutMs })
}

/** The claims of some nodes with their cells, of all origins, by node. */
export async function readClaimsOf(database: Database, ids: readonly string[]): Promise<Map<string, Claim[]>> {
  const claims = new Map<string, Claim[]>()
  const statement = readStatement('claims-of-nodes')
  for (const batch of inBatches(ids)) {
    const rows = await database.read<Omit<StoredClaim, 'rejected'> & { row: string }>(
      statement,
      { ids: batch },
      { timeoutMs },
    )
    for (const { row, ...claim } of rows) {
      const cells: Record<string, string> = JSON.parse(row)
      const file = claim.origin === 'seed' ? 'the seed' : `the import ${claim.origin}`
      const group = claims.get(claim.id)
      const read = { ...claim, cells, file, line: 0 }
      if (group) group.push(read)
      else claims.set(claim.id, [read])
    }
  }
  return claims
}

/** What the database holds by other origins than one, for a check of that one's rows. */
export function knownBeside(
  origin: string,
  stored: readonly StoredClaim[],
  claims: ReadonlyMap<string, readonly Claim[]>,
): Known {
  const nouns = new Map<string, string>()
  for (const claim of stored) if (claim.origin !== origin && !claim.rejected) nouns.set(claim.id, claim.noun)
  return {
    nounOf: (id) => nouns.get(id),
    claimsOf: (id) => (claims.get(id) ?? []).filter((claim) => claim.origin !== origin),
    idsOf: function* (noun) {
      for (const [id, its] of nouns) if (its === noun) yield id
    },
  }
}
