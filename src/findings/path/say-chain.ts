/** Chains of nodes as steps in words. */
import type { NodeFacts, RelationshipFacts } from '../read-network.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { sayRelationship, sayTogether, tiesTogether, type SaidRelationship } from '../say-relationship.js'
import type { ChainIds } from './search-chains.js'

/** What is known of the nodes and relationships of all chains. */
export interface ChainFacts {
  readonly nodes: ReadonlyMap<string, NodeFacts>
  /** Relationships by `pairKey` of their ends. */
  readonly between: ReadonlyMap<string, readonly RelationshipFacts[]>
}

/** Resolves to `PathStep`. */
export interface StepRow {
  readonly number: number
  readonly from: NodeRow
  readonly to: NodeRow
  readonly via: NodeRow | null
  readonly inWords: string
  readonly date: string | null
  readonly derivedFrom: string[]
  readonly sources: SourceRow[]
}

/** The key of two nodes, in whatever order. */
export function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted())
}

/** Nodes of a chain that follow each other. */
export function pairsOf(chain: ChainIds): [string, string][] {
  return chain.slice(1).map((id, index): [string, string] => [chain[index] ?? '', id])
}

/** The steps of a chain: where a node only ties its neighbours together, its two relationships are one step. */
export function stepsOf(chain: ChainIds, facts: ChainFacts): StepRow[] {
  const steps: StepRow[] = []
  for (let place = 0; place + 1 < chain.length;) {
    const [from = '', next = '', after] = chain.slice(place, place + 3)
    const joined = after === undefined ? undefined : joinedStep([from, next, after], steps.length + 1, facts)
    steps.push(joined ?? singleStep([from, next], steps.length + 1, facts))
    place += joined ? 2 : 1
  }
  return steps
}

function joinedStep(
  [from, tie, to]: readonly [string, string, string],
  number: number,
  facts: ChainFacts,
): StepRow | undefined {
  const via = facts.nodes.get(tie)
  if (!via || !tiesTogether(via.ref.noun)) return undefined
  const [first, second] = [relationshipsOf(from, tie, facts), relationshipsOf(tie, to, facts)]
  const sentences = first.flatMap((one) =>
    second.flatMap((other) => sayTogether(withEnds(one, facts), withEnds(other, facts), via.kind) ?? []),
  )
  // Each pair of relationships must have its sentence, or nothing of them would be said.
  if (sentences.length === 0 || sentences.length < first.length * second.length) return undefined
  return { ...stepOf([from, to], number, facts), via: via.ref, ...told(sentences, [...first, ...second]) }
}

function singleStep([from, to]: readonly [string, string], number: number, facts: ChainFacts): StepRow {
  const relationships = relationshipsOf(from, to, facts)
  const sentences = relationships.map((each) => sayRelationship(withEnds(each, facts)))
  return { ...stepOf([from, to], number, facts), via: null, ...told(sentences, relationships) }
}

function stepOf(
  [from, to]: readonly [string, string],
  number: number,
  facts: ChainFacts,
): Pick<StepRow, 'number' | 'from' | 'to'> {
  return { number, from: refOf(from, facts), to: refOf(to, facts) }
}

function told(
  sentences: readonly string[],
  relationships: readonly RelationshipFacts[],
): Pick<StepRow, 'inWords' | 'date' | 'derivedFrom' | 'sources'> {
  const dates = new Set(relationships.flatMap(({ date }) => date ?? []))
  return {
    inWords: [...new Set(sentences)].join('; '),
    date: dates.size === 1 ? ([...dates][0] ?? null) : null,
    derivedFrom: [...new Set(relationships.flatMap(({ derivedFrom }) => derivedFrom))],
    sources: distinctSources(relationships.flatMap(({ sources }) => sources)),
  }
}

function relationshipsOf(one: string, other: string, { between }: ChainFacts): readonly RelationshipFacts[] {
  return between.get(pairKey(one, other)) ?? []
}

function withEnds({ type, from, to, basis }: RelationshipFacts, facts: ChainFacts): SaidRelationship {
  return { type, from: refOf(from, facts), to: refOf(to, facts), basis }
}

function refOf(id: string, { nodes }: ChainFacts): NodeRow {
  const node = nodes.get(id)
  if (!node) throw new Error(`No facts of the node ${id}`)
  return node.ref
}
