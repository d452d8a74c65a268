import type { Read } from './context.js'
import type { NodeRow } from './ref.js'

/** Gives the node of an id that was asked for. */
export type RefOf = (id: string) => NodeRow

/** Reads how an answer points at many nodes, at once. */
export async function readRefs(read: Read, ids: Iterable<string>): Promise<RefOf> {
  const wanted = [...new Set(ids)]
  const rows = wanted.length > 0 ? await read<NodeRow>('network-refs', { ids: wanted }) : []
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id) => byId.get(id) ?? { noun: 'Entity', id, label: null }
}
