/** Nodes and relationships of the graph with their dates and sources, as findings tell of them and as `Network` holds them. */
import type { Read } from './context.js'
import type { NetworkNodeRow, NetworkRelationshipRow } from './network-rows.js'
import { distinctSources } from './ref.js'

/** A node with what tells its kind apart, such as `SIGNATURE` or `ACCEPTED`; null where its noun has no kind. */
export interface NodeFacts extends NetworkNodeRow {
  readonly kind: string | null
}

/** A relationship; drawn from the node whose rows state it. */
export interface RelationshipFacts extends NetworkRelationshipRow {
  readonly derivedFrom: readonly string[]
}

/** The nodes of some ids, by id; one that is no node's is left out. */
export async function readNodes(read: Read, ids: Iterable<string>): Promise<Map<string, NodeFacts>> {
  const wanted = [...new Set(ids)].toSorted()
  if (wanted.length === 0) return new Map()
  const rows = await read<NodeFacts>('node-facts', { ids: wanted })
  return new Map(rows.map((row) => [row.ref.id, { ...row, sources: distinctSources(row.sources) }]))
}

/** Which relationships are wanted: all between two nodes, and those of element ids. */
export interface WantedRelationships {
  readonly pairs?: readonly (readonly [string, string])[]
  readonly relationships?: readonly string[]
}

/** The relationships, by type and the ids of their ends. */
export async function readRelationships(
  read: Read,
  { pairs = [], relationships = [] }: WantedRelationships,
): Promise<RelationshipFacts[]> {
  if (pairs.length === 0 && relationships.length === 0) return []
  const rows = await read<RelationshipFacts>('relationship-facts', { pairs, relationships })
  return rows.map((row) => ({ ...row, sources: distinctSources(row.sources) })).toSorted(byTypeAndEnds)
}

/** The nodes in the order of a network. */
export function nodesById(nodes: ReadonlyMap<string, NodeFacts>): NodeFacts[] {
  return [...nodes.values()].toSorted((one, other) => (one.ref.id < other.ref.id ? -1 : 1))
}

function byTypeAndEnds(one: RelationshipFacts, other: RelationshipFacts): number {
  const key = ({ type, from, to }: RelationshipFacts) => JSON.stringify([type, from, to])
  return key(one) < key(other) ? -1 : 1
}
