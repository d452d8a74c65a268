import type { Model } from '../model/read-model.js'
import { groupById, isRejected, type Claim } from './claim.js'
import { changeOf, type FieldChange } from './field-change.js'
import { foldNode, type NodeState } from './fold.js'
import { compare } from './order.js'
import { dateReader } from './partial-date.js'
import { standingClaims } from './rejection.js'
import type { StoredClaim } from './stored-claims.js'

/** What a run does to a node. REFOLD writes it anew from the same claims, because the rules changed; it counts as unchanged. */
export type PlanKind = 'CREATE' | 'UPDATE' | 'REMOVE' | 'REFOLD'

/** One node that a run touches, with its claims of all origins before and after. */
export interface PlannedNode {
  readonly kind: PlanKind
  readonly noun: string
  readonly id: string
  /** The node's noun before, where it was another one. */
  readonly previousNoun: string | undefined
  readonly before: readonly Claim[]
  readonly after: readonly Claim[]
}

/** What a run would do, worked out from claims alone: nothing is written yet. */
export interface Plan {
  /** Touched nodes in the order of the model's nouns, then by id. */
  readonly nodes: readonly PlannedNode[]
  /** Nodes of this origin that the run leaves as they are, by noun. */
  readonly unchanged: ReadonlyMap<string, number>
  /** Names of the model's nouns, in its order. */
  readonly nouns: readonly string[]
  /** The node as its claims after the run say; undefined when none is used. */
  stateAfter(node: PlannedNode): NodeState | undefined
  /** The fields that differ; for people and for Change records. Whoever has folded the node hands its state over. */
  changeOf(node: PlannedNode, stateAfter?: NodeState): FieldChange
}

/** What a plan starts from. */
export interface PlanInput {
  readonly origin: string
  /** All claims of the origin, as its files say now. */
  readonly claims: readonly Claim[]
  /** Claims with their cells, of the touched nodes. */
  readonly storedOf: ReadonlyMap<string, readonly Claim[]>
  readonly touched: ReadonlySet<string>
}

/** Works out what happens to each touched node. */
export function makePlan(model: Pick<Model, 'nouns'>, { origin, claims, storedOf, touched }: PlanInput): Plan {
  const readDate = dateReader()
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const order = new Map(model.nouns.map((noun, index) => [noun.name, index]))
  const fold = (side: readonly Claim[]) => {
    const noun = nouns.get(usedNoun(side) ?? '')
    return noun && foldNode(noun, side, readDate).state
  }
  const current = groupById(claims)
  const nodes = [...touched].flatMap((id) => planNode(id, origin, current.get(id) ?? [], storedOf.get(id) ?? []) ?? [])
  return {
    nodes: nodes.toSorted(
      (one, other) => (order.get(one.noun) ?? 0) - (order.get(other.noun) ?? 0) || compare(one.id, other.id),
    ),
    unchanged: countUnchanged(claims, nodes),
    nouns: model.nouns.map((noun) => noun.name),
    stateAfter: (node) => fold(node.after),
    changeOf: (node, stateAfter = fold(node.after)) =>
      changeOf({ state: fold(node.before), claims: node.before }, { state: stateAfter, claims: node.after }),
  }
}

/** Ids of the nodes of which a claim of the origin comes or goes; all of them when the rules changed. */
export function touchedIds(
  origin: string,
  claims: readonly Claim[],
  stored: readonly StoredClaim[],
  { all }: { all: boolean },
): Set<string> {
  // A first run: a key for each of a million claims would take as much memory as the claims.
  if (stored.length === 0) return new Set(claims.map((claim) => claim.id))
  const keyOf = (claim: Pick<Claim, 'id' | 'hash'>) => `${claim.id} ${claim.hash}`
  const own = stored.filter((claim) => claim.origin === origin)
  const [now, before] = [new Set(claims.map(keyOf)), new Set(own.map(keyOf))]
  const touched = new Set<string>()
  for (const claim of claims) if (all || !before.has(keyOf(claim))) touched.add(claim.id)
  for (const claim of all ? stored : own) if (all || !now.has(keyOf(claim))) touched.add(claim.id)
  return touched
}

function planNode(
  id: string,
  origin: string,
  current: readonly Claim[],
  before: readonly Claim[],
): PlannedNode | undefined {
  const after = [...before.filter((claim) => claim.origin !== origin), ...current]
  const [nounBefore, nounAfter] = [usedNoun(before), usedNoun(after)]
  const noun = nounAfter ?? nounBefore ?? after[0]?.noun ?? before[0]?.noun
  if (noun === undefined) return undefined
  const previousNoun = nounBefore !== noun ? nounBefore : undefined
  return { kind: kindOf(nounBefore, nounAfter, sameClaims(before, after)), noun, id, previousNoun, before, after }
}

function kindOf(before: string | undefined, after: string | undefined, same: boolean): PlanKind {
  if (same) return 'REFOLD'
  if (before === undefined && after !== undefined) return 'CREATE'
  return before !== undefined && after === undefined ? 'REMOVE' : 'UPDATE'
}

function usedNoun(claims: readonly Claim[]): string | undefined {
  return standingClaims(claims)[0]?.claim.noun
}

function sameClaims(one: readonly Claim[], other: readonly Claim[]): boolean {
  const keys = (claims: readonly Claim[]) =>
    claims
      .map((claim) => `${claim.origin} ${claim.hash}`)
      .toSorted(compare)
      .join()
  return keys(one) === keys(other)
}

function countUnchanged(claims: readonly Claim[], nodes: readonly PlannedNode[]): Map<string, number> {
  const touched = new Set(nodes.filter((node) => node.kind !== 'REFOLD').map((node) => node.id))
  const counted = new Map<string, Set<string>>()
  for (const claim of claims) {
    if (touched.has(claim.id) || isRejected(claim)) continue
    counted.set(claim.noun, (counted.get(claim.noun) ?? new Set()).add(claim.id))
  }
  return new Map([...counted].map(([noun, ids]) => [noun, ids.size]))
}
