/** The steps by which touched nodes get what their claims say; each takes a batch of them. */
import { integerParameter } from '../database/parameter-values.js'
import type { Writer } from '../database/open-database.js'
import type { Noun } from '../model/noun.js'
import type { Model } from '../model/read-model.js'
import { isRejected, type Claim } from './claim.js'
import { nodeProperties, relationshipsOf } from './node-properties.js'
import type { ElementIds } from './element-ids.js'
import type { NodeState } from './fold.js'
import type { Plan, PlannedNode } from './plan.js'
import { reasonAgainst } from './rejection.js'
import { readStatement } from './statements.js'

/** Takes what goes out from nodes, their rejected claims and old labels: all of it is written anew. */
export async function clearNodes(writer: Writer, nodes: readonly PlannedNode[]): Promise<void> {
  const ids = nodes.filter((node) => node.before.length > 0).map((node) => node.id)
  if (ids.length > 0) {
    await writer.run(readStatement('delete-outgoing'), { ids })
    await writer.run(readStatement('delete-rejected'), { ids })
  }
  const rows = nodes.flatMap(({ id, previousNoun }) => (previousNoun ? [{ id, noun: previousNoun }] : []))
  if (rows.length > 0) await writer.run(readStatement('remove-labels'), { rows })
}

/** A planned node with what it is after the run: folded once for all that is written of it. */
export interface StatedNode {
  readonly node: PlannedNode
  readonly state: NodeState | undefined
}

/** What some nodes are after the run. */
export function statedNodes(plan: Plan, nodes: readonly PlannedNode[]): StatedNode[] {
  return nodes.map((node) => ({ node, state: plan.stateAfter(node) }))
}

/** Writes nodes themselves, with all their properties; into a graph that is known to lack them with `areNew`, which is quicker. */
export async function writeNodes(
  writer: Writer,
  nodes: readonly StatedNode[],
  { areNew = false }: { readonly areNew?: boolean } = {},
): Promise<void> {
  const states = nodes.flatMap(({ state }) => state ?? [])
  if (states.length === 0) return
  const rows = states.map((state) => ({ id: state.id, noun: state.noun, properties: nodeProperties(state) }))
  await writer.run(readStatement(areNew ? 'create-nodes' : 'write-nodes'), { rows })
}

/** Writes the relationships that go out from nodes, to nodes that are there. */
export async function writeRelationships(
  writer: Writer,
  nodes: readonly StatedNode[],
  { model, elementIds }: { readonly model: Pick<Model, 'nouns'>; readonly elementIds: ElementIds },
): Promise<void> {
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const wanted = nodes.flatMap(({ node, state }) => outgoing(nouns.get(node.noun), state))
  if (wanted.length === 0) return
  const ends = await elementIds.find(
    writer,
    wanted.flatMap(({ from, to }) => [from, to]),
  )
  const rows = wanted.map(({ from, to, ...rest }) => ({ from: ends.get(from), to: ends.get(to), ...rest }))
  const [counted] = await writer.run<{ written: number }>(readStatement('write-relationships'), { rows })
  if (counted?.written !== rows.length)
    throw new Error(`Wrote ${counted?.written} of ${rows.length} relationships: a node is missing`)
}

/** Keeps the claims of nodes that are not used. */
export async function writeRejected(writer: Writer, nodes: readonly StatedNode[]): Promise<void> {
  const rows = nodes.flatMap(unused)
  if (rows.length > 0) await writer.run(readStatement('write-rejected'), { rows })
}

/** Writes down what happened to nodes in a version. */
export async function writeChanges(
  writer: Writer,
  plan: Plan,
  nodes: readonly StatedNode[],
  { origin, version }: { readonly origin: string; readonly version: number },
): Promise<void> {
  const writtenAt = new Date().toISOString()
  const changed = nodes.filter(({ node }) => node.kind !== 'REFOLD')
  if (changed.length === 0) return
  const rows = changed.map((stated) => changeProperties(plan, stated, { origin, version, writtenAt }))
  await writer.run(readStatement('write-changes'), { rows })
}

function outgoing(noun: Noun | undefined, state: NodeState | undefined): ReturnType<typeof relationshipsOf> {
  return noun && state ? relationshipsOf(noun, state) : []
}

/** The claims of a node that are kept but not used; where none is rejected, all are used. */
function unused({ node, state }: StatedNode): Record<string, unknown>[] {
  if (!node.after.some(isRejected)) return []
  const used = new Set(state?.used)
  return node.after.filter((claim) => !used.has(claim)).map((claim) => rejectedProperties(claim, node.after))
}

function rejectedProperties(claim: Claim, claims: readonly Claim[]): Record<string, unknown> {
  const { origin, noun, id, hash, cells } = claim
  return { origin, noun, nodeId: id, hash, reason: reasonAgainst(claim, claims), row: JSON.stringify(cells) }
}

function changeProperties(
  plan: Plan,
  { node, state }: StatedNode,
  { origin, version, writtenAt }: { origin: string; version: number; writtenAt: string },
): Record<string, unknown> {
  const { fields, before, after } = plan.changeOf(node, state)
  const { id: nodeId, noun, kind } = node
  return {
    id: `${version}-${nodeId}`,
    version: integerParameter(version),
    writtenAt,
    origin,
    kind,
    noun,
    nodeId,
    fields,
    ...(before ? { before: JSON.stringify(before) } : {}),
    ...(after ? { after: JSON.stringify(after) } : {}),
  }
}
