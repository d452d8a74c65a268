import type { Database } from '../../database/open-database.js'
import type { Model } from '../../model/read-model.js'
import { groupById, type Claim } from '../claim.js'
import { makePlan, type Plan, type PlannedNode } from '../plan.js'
import { readStoredClaims, type StoredClaim } from '../stored-claims.js'

/**
 * The plan that brings claims of all origins back into a database, whatever it holds: every node is written anew, those that
 * the claims do not know go. No changes are recorded: the copy has its own.
 */
export async function restorePlan(
  database: Database,
  model: Pick<Model, 'nouns'>,
  claims: readonly Claim[],
): Promise<Plan> {
  const stored = groupById(await readStoredClaims(database))
  const touched = new Set(claims.map(({ id }) => id))
  const plan = makePlan(model, { origin: '', claims, storedOf: new Map(), touched })
  const written = plan.nodes.map((node) => rewritten(node, stored.get(node.id) ?? []))
  const removed = [...stored].flatMap(([id, before]) => (touched.has(id) ? [] : [removal(id, before)]))
  return { ...plan, nodes: [...written, ...removed], unchanged: new Map() }
}

function rewritten(node: PlannedNode, before: readonly StoredClaim[]): PlannedNode {
  const noun = before.find(({ rejected }) => !rejected)?.noun
  const previousNoun = noun === node.noun ? undefined : noun
  // Of which only rejected claims stood, there was no node.
  const kind = noun === undefined && before.length > 0 ? 'CREATE' : 'REFOLD'
  return { ...node, kind, previousNoun, before: before.map(withoutCells) }
}

function removal(id: string, before: readonly StoredClaim[]): PlannedNode {
  const noun = before.find(({ rejected }) => !rejected)?.noun ?? before[0]?.noun ?? ''
  return { kind: 'REMOVE', noun, id, previousNoun: undefined, before: before.map(withoutCells), after: [] }
}

/** What a write needs to know of a claim that goes: that it is there. */
function withoutCells({ rejected: _rejected, ...claim }: StoredClaim): Claim {
  return { ...claim, cells: {}, file: '', line: 0 }
}
