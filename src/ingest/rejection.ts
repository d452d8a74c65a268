import { claimColumns } from '../model/noun.js'
import { isRejected, type Claim } from './claim.js'

/** A claim that is used, and what is read of it: all but the values that another claim sets aside. */
export interface StandingClaim {
  readonly claim: Claim
  readonly read: Claim
}

/** The cells of a row that sets aside one value of another claim of the same node; it states nothing itself. */
export function rejectionCells(other: Claim, column: string, reason: string): Readonly<Record<string, string>> {
  return { rejected: reason, rejects: other.hash, rejectsColumn: column }
}

/** The claims of one node that are used: not rejected, and with something left that no other claim sets aside. */
export function standingClaims(claims: readonly Claim[]): StandingClaim[] {
  const aside = columnsSetAside(claims)
  return claims.flatMap((claim) => {
    if (isRejected(claim)) return []
    const columns = aside.get(claim.hash)
    if (!columns) return [{ claim, read: claim }]
    const cells = Object.fromEntries(Object.entries(claim.cells).filter(([column]) => !columns.has(column)))
    const saysSomething = Object.keys(cells).some((column) => !forClaim.has(column))
    return saysSomething ? [{ claim, read: withCells(claim, cells) }] : []
  })
}

function withCells({ noun, id, file, line, hash, origin }: Claim, cells: Claim['cells']): Claim {
  return { noun, id, file, line, hash, origin, cells }
}

/** Why a claim is not used: its own reason, or that of the claim that sets it aside. */
export function reasonAgainst(claim: Claim, claims: readonly Claim[]): string | undefined {
  return claim.cells['rejected'] ?? claims.find(({ cells }) => cells['rejects'] === claim.hash)?.cells['rejected']
}

const forClaim: ReadonlySet<string> = new Set(claimColumns)

function columnsSetAside(claims: readonly Claim[]): Map<string, Set<string>> {
  const aside = new Map<string, Set<string>>()
  for (const { cells } of claims) {
    const { rejects, rejectsColumn } = cells
    if (rejects && rejectsColumn) aside.set(rejects, (aside.get(rejects) ?? new Set()).add(rejectsColumn))
  }
  return aside
}
