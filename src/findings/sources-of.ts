import type { Read } from './context.js'
import { distinctSources, type SourceRow } from './ref.js'

/** What of a node is meant: all that states it, or only the rows from some sources, such as those of a relationship. */
export interface StatedNode {
  readonly id: string
  /** Ids of sources; all when undefined. */
  readonly only?: readonly string[] | null | undefined
}

/** Gives the sources of nodes that were asked for, each once per place in it. */
export type SourcesOf = (nodes: readonly StatedNode[]) => SourceRow[]

/** Reads the sources of many nodes at once. */
export async function readSources(read: Read, ids: Iterable<string>): Promise<SourcesOf> {
  const rows = await read<{ id: string; sources: SourceRow[] }>('sources-of', { ids: [...new Set(ids)] })
  const byId = new Map(rows.map(({ id, sources }) => [id, sources]))
  return (nodes) =>
    distinctSources(
      nodes.flatMap(({ id, only }) => {
        const sources = byId.get(id) ?? []
        return only ? sources.filter((source) => only.includes(source.id)) : sources
      }),
    )
}
