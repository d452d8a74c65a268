import type { Read } from './context.js'
import type { SourceRow } from './ref.js'

/** The sources of the rows that state each of these nodes, by id. */
export async function sourcesOfNodes(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, SourceRow[]>> {
  if (ids.length === 0) return new Map()
  const rows = await read<{ id: string; sources: SourceRow[] }>('sources-of-nodes', { ids: [...new Set(ids)] })
  return new Map(rows.map(({ id, sources }) => [id, sources]))
}
