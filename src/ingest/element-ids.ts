import { LRUCache } from 'lru-cache'
import type { Writer } from '../database/open-database.js'
import { readStatement } from './statements.js'

/** Finds where nodes are in the database, and remembers it: only while one run writes, which deletes none that it points at. */
export interface ElementIds {
  /** The element ids of nodes that are there. */
  find(writer: Writer, ids: Iterable<string>): Promise<ReadonlyMap<string, string>>
}

// Some 150 bytes each.
const remembered = 200_000

/** Makes a finder for one run. */
export function elementIdFinder(): ElementIds {
  const known = new LRUCache<string, string>({ max: remembered })
  return {
    find: async (writer, ids) => {
      const found = new Map<string, string>()
      const asked: string[] = []
      for (const id of new Set(ids)) {
        const elementId = known.get(id)
        if (elementId === undefined) asked.push(id)
        else found.set(id, elementId)
      }
      if (asked.length === 0) return found
      const statement = readStatement('element-ids')
      const [row] = await writer.run<{ ids: string[]; elementIds: string[] }>(statement, { ids: asked })
      row?.ids.forEach((id, index) => {
        const elementId = row.elementIds[index]
        if (elementId === undefined) return
        known.set(id, elementId)
        found.set(id, elementId)
      })
      return found
    },
  }
}
