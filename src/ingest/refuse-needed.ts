import type { Database } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import type { Noun } from '../model/noun.js'
import type { Model } from '../model/read-model.js'
import { inBatches } from './batches.js'
import { splitCell } from './cell.js'
import { sourceOf, type Claim } from './claim.js'
import type { Plan, PlannedNode } from './plan.js'
import { standingClaims } from './rejection.js'
import { readStatement } from './statements.js'

interface Needed {
  readonly id: string
  readonly neededBy: string
}

/** Refuses a plan that removes a node to which claims of another origin refer; asked before anything is written. */
export async function refuseNeeded(
  plan: Plan,
  { database, model, origin }: { database: Database; model: Pick<Model, 'nouns'>; origin: string },
): Promise<void> {
  const removed = new Set(plan.nodes.filter((node) => node.kind === 'REMOVE').map((node) => node.id))
  if (removed.size === 0) return
  const nouns = new Map(model.nouns.map((noun) => [noun.name, noun]))
  const touched = new Set(plan.nodes.map((node) => node.id))
  const needed = plan.nodes.flatMap((node) => neededByRows(node, { nouns, origin, removed }))
  for (const ids of inBatches([...removed])) {
    const rows = await database.read<Needed>(readStatement('needed-by'), { ids }, { timeoutMs: 120_000 })
    // Those that are touched are written anew, from rows that are looked at here.
    needed.push(...rows.filter((row) => !touched.has(row.neededBy)))
  }
  const [first] = needed
  if (!first) return
  const message = `Cannot remove "${first.id}": "${first.neededBy}" refers to it in rows of an import; keep its row, or undo the import first`
  throw new PublicError('REFUSED', message, { needed: needed.slice(0, 3) })
}

function neededByRows(
  { kind, noun, id, after }: PlannedNode,
  { nouns, origin, removed }: { nouns: ReadonlyMap<string, Noun>; origin: string; removed: ReadonlySet<string> },
): Needed[] {
  if (kind === 'REMOVE') return []
  const others = standingClaims(after).filter(({ claim }) => claim.origin !== origin)
  const targets = others.flatMap(({ read }) => targetsOf(read, nouns.get(noun)))
  return targets.filter((target) => removed.has(target)).map((target) => ({ id: target, neededBy: id }))
}

function targetsOf(claim: Claim, noun: Noun | undefined): string[] {
  const columns = noun?.columns.filter((column) => column.type === 'relationship') ?? []
  return [sourceOf(claim), ...columns.flatMap(({ name }) => splitCell(claim.cells[name] ?? ''))]
}
