import type { Model } from '../model/read-model.js'
import { splitCell } from './cell.js'
import type { Claim } from './claim.js'
import type { Plan, PlannedNode } from './plan.js'

/** How much a plan writes and takes away, in nodes and relationships. */
export function writeSize(plan: Plan, model: Pick<Model, 'nouns'>): number {
  const sizeOf = nodeSizer(model)
  return plan.nodes.reduce((size, node) => size + sizeOf(node), 0)
}

/** Tells how much one planned node writes and takes away: one per row at least, and one for each id in a relationship cell. */
export function nodeSizer({ nouns }: Pick<Model, 'nouns'>): (node: PlannedNode) => number {
  const columns = new Map(
    nouns.map((noun) => [
      noun.name,
      noun.columns.filter(({ type }) => type === 'relationship').map(({ name }) => name),
    ]),
  )
  const sizeOf = (size: number, claim: Claim) =>
    (columns.get(claim.noun) ?? []).reduce((sum, name) => sum + targetCount(claim.cells[name]), size + 1)
  // The node itself and its change record.
  return ({ before, after }) => after.reduce(sizeOf, before.reduce(sizeOf, 2))
}

function targetCount(cell: string | undefined): number {
  return cell === undefined ? 0 : splitCell(cell).length
}
