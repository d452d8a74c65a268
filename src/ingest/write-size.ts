import type { Model } from '../model/read-model.js'
import { splitCell } from './cell.js'
import type { Claim } from './claim.js'
import type { Plan } from './plan.js'

/** How much a plan writes and takes away, in nodes and relationships: one per row at least, and one for each id in a relationship cell. */
export function writeSize(plan: Plan, { nouns }: Pick<Model, 'nouns'>): number {
  const columns = new Map(
    nouns.map((noun) => [
      noun.name,
      noun.columns.filter(({ type }) => type === 'relationship').map(({ name }) => name),
    ]),
  )
  const sizeOf = (claim: Claim) =>
    (columns.get(claim.noun) ?? []).reduce((size, name) => size + targetCount(claim.cells[name]), 1)
  let size = 0
  for (const { before, after } of plan.nodes) {
    // The node itself and its change record.
    size += 2
    for (const claim of before) size += sizeOf(claim)
    for (const claim of after) size += sizeOf(claim)
  }
  return size
}

function targetCount(cell: string | undefined): number {
  return cell === undefined ? 0 : splitCell(cell).length
}
