import { at } from '../networks/one-mode.js'
import { projections } from '../networks/projections.js'
import type { Read } from './context.js'
import { listField } from './not-found.js'
import type { Projected } from './read-projection.js'
import { readRefs } from './read-refs.js'
import type { NodeRow } from './ref.js'

/** The shared nodes that a projection leaves out. */
export async function leftOutOf(read: Read, { oneMode, twoMode }: Projected): Promise<NodeRow[]> {
  const ids = Array.from(oneMode.leftOut, (_, index) => twoMode.shared[at(oneMode.leftOut, index)] ?? '')
  const refOf = await readRefs(read, ids)
  return ids.map(refOf)
}

/** Why a projection has no pair, or what it does not count; null when there is nothing to say. */
export function noteOn({ name }: Projected, pairs: number, leftOut: readonly NodeRow[]): string | null {
  const { through } = projections[name]
  if (leftOut.length > 0) {
    return `${leftOut.length} ${listField(through)} with very many nodes are left out (\`leftOut\`): what is shared through them is not counted`
  }
  return pairs === 0 ? `No two of them are known to share enough ${listField(through)}: unknown is not none` : null
}
