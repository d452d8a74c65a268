import { integerParameter } from '../database/parameter-values.js'
import type { Writer } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import type { Noun } from '../model/noun.js'
import type { Model } from '../model/read-model.js'
import { inBatches } from './batches.js'
import { isRejected, type Claim } from './claim.js'
import { nodeProperties, relationshipsOf } from './node-properties.js'
import type { Plan, PlannedNode } from './plan.js'
import { reasonAgainst } from './rejection.js'
import { readDerivations, readStatement } from './statements.js'

/** What a write needs beside the plan. */
export interface WriteOptions {
  readonly model: Pick<Model, 'nouns'>
  readonly origin: string
  /** The version that the write brings. */
  readonly version: number
  readonly report: (done: number, total: number) => void
  /** Writes what a run keeps about itself, such as its import, in the same transaction as its last rows. */
  readonly record?: ((writer: Writer, written: { version: number; plan: Plan }) => Promise<void>) | undefined
}

/** Carries out a plan inside one transaction: touched nodes are written whole, so that writing them again changes nothing. */
export async function writePlan(writer: Writer, plan: Plan, options: WriteOptions): Promise<void> {
  await clearTouched(writer, plan)
  await removeNodes(writer, plan)
  await writeNodes(writer, plan, options)
  await writeRelationships(writer, plan, options)
  await writeBookkeeping(writer, plan, options)
  for (const { text } of readDerivations()) await writer.run(text)
  await options.record?.(writer, { version: options.version, plan })
}

async function clearTouched(writer: Writer, plan: Plan): Promise<void> {
  const existing = plan.nodes.filter((node) => node.before.length > 0).map((node) => node.id)
  for (const ids of inBatches(existing)) {
    await writer.run(readStatement('delete-outgoing'), { ids })
    await writer.run(readStatement('delete-rejected'), { ids })
  }
  const renamed = plan.nodes.flatMap(({ id, previousNoun }) => (previousNoun ? [{ id, noun: previousNoun }] : []))
  for (const rows of inBatches(renamed)) await writer.run(readStatement('remove-labels'), { rows })
}

async function removeNodes(writer: Writer, plan: Plan): Promise<void> {
  const removed = plan.nodes.filter((node) => node.kind === 'REMOVE').map((node) => node.id)
  // What its own rows stated is gone by now; nodes that are written anew have no relationships yet.
  for (const ids of inBatches(removed)) await refuseNeeded(writer, ids)
  for (const ids of inBatches(removed)) await writer.run(readStatement('remove-nodes'), { ids })
}

async function refuseNeeded(writer: Writer, ids: readonly string[]): Promise<void> {
  const needed = await writer.run<{ id: string; neededBy: string }>(readStatement('still-needed'), { ids })
  const [first] = needed
  if (!first) return
  const message = `Cannot remove "${first.id}": "${first.neededBy}" refers to it in rows of an import; keep its row, or undo the import first`
  throw new PublicError('REFUSED', message, { needed })
}

async function writeNodes(writer: Writer, plan: Plan, { report }: WriteOptions): Promise<void> {
  const kept = plan.nodes.filter((node) => node.kind !== 'REMOVE')
  let done = 0
  for (const batch of inBatches(kept)) {
    const states = batch.flatMap((node) => plan.stateAfter(node) ?? [])
    await writer.run(readStatement('write-nodes'), {
      rows: states.map((state) => ({ id: state.id, noun: state.noun, properties: nodeProperties(state) })),
    })
    done += batch.length
    report(done, kept.length * 2)
  }
}

async function writeRelationships(writer: Writer, plan: Plan, { model, report }: WriteOptions): Promise<void> {
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const kept = plan.nodes.filter((node) => node.kind !== 'REMOVE')
  let done = kept.length
  for (const batch of inBatches(kept, 1_000)) {
    const rows = batch.flatMap((node) => outgoing(nouns.get(node.noun), plan, node))
    if (rows.length > 0) {
      const [counted] = await writer.run<{ written: number }>(readStatement('write-relationships'), { rows })
      if (counted?.written !== rows.length)
        throw new Error(`Wrote ${counted?.written} of ${rows.length} relationships: a node is missing`)
    }
    done += batch.length
    report(done, kept.length * 2)
  }
}

function outgoing(noun: Noun | undefined, plan: Plan, node: PlannedNode): ReturnType<typeof relationshipsOf> {
  const state = plan.stateAfter(node)
  return noun && state ? relationshipsOf(noun, state) : []
}

async function writeBookkeeping(writer: Writer, plan: Plan, { origin, version }: WriteOptions): Promise<void> {
  const rejected = plan.nodes.flatMap((node) => unused(plan, node))
  for (const rows of inBatches(rejected)) await writer.run(readStatement('write-rejected'), { rows })
  const writtenAt = new Date().toISOString()
  for (const batch of inBatches(plan.nodes.filter((node) => node.kind !== 'REFOLD'))) {
    const rows = batch.map((node) => changeProperties(plan, node, { origin, version, writtenAt }))
    await writer.run(readStatement('write-changes'), { rows })
  }
}

/** The claims of a node that are kept but not used; where none is rejected, all are used. */
function unused(plan: Plan, node: PlannedNode): Record<string, unknown>[] {
  if (!node.after.some(isRejected)) return []
  const used = new Set(plan.stateAfter(node)?.used)
  return node.after.filter((claim) => !used.has(claim)).map((claim) => rejectedProperties(claim, node.after))
}

function rejectedProperties(claim: Claim, claims: readonly Claim[]): Record<string, unknown> {
  const { origin, noun, id, hash, cells } = claim
  return { origin, noun, nodeId: id, hash, reason: reasonAgainst(claim, claims), row: JSON.stringify(cells) }
}

function changeProperties(
  plan: Plan,
  node: PlannedNode,
  { origin, version, writtenAt }: { origin: string; version: number; writtenAt: string },
): Record<string, unknown> {
  const { fields, before, after } = plan.changeOf(node)
  const { id: nodeId, noun, kind } = node
  const record = {
    id: `${version}-${nodeId}`,
    version: integerParameter(version),
    writtenAt,
    origin,
    kind,
    noun,
    nodeId,
    fields,
  }
  return {
    ...record,
    ...(before ? { before: JSON.stringify(before) } : {}),
    ...(after ? { after: JSON.stringify(after) } : {}),
  }
}
