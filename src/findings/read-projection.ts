import { projections, type Projection, type ProjectionName } from '../networks/projections.js'
import { at, type OneMode } from '../networks/one-mode.js'
import { twoModeOf, type SharedRow, type TwoMode } from '../networks/two-mode.js'
import { PublicError } from '../errors.js'
import type { FindingContext } from './context.js'

/** How a claim came here, as a question asks for it. */
export type Bases = readonly ('NAMED' | 'SUGGESTED')[]

/** One thing that a node shares: its number, and whether a source names that or an editor reads it so. */
export interface Share {
  readonly shared: number
  readonly named: boolean
}

/** A projection: who shares what, and who is joined by it. */
export interface Projected {
  readonly name: ProjectionName
  readonly bases: Bases
  readonly twoMode: TwoMode
  readonly oneMode: OneMode
  /** What each node shares, by its number, ascending; without what was left out. */
  readonly shares: readonly (readonly Share[])[]
}

/** Reads a projection and joins its nodes, once per data version. */
export async function readProjection(
  context: Pick<FindingContext, 'read' | 'measure' | 'keep'>,
  name: ProjectionName,
  basis: Bases | null | undefined,
): Promise<Projected> {
  const bases = basesOf(basis)
  const { value } = await context.keep(
    `projection ${name} ${bases.join()}`,
    async () => {
      const twoMode = twoModeOf(
        await context.read<SharedRow>('projected-members', { ...parametersOf(projections[name]), basis: bases }),
      )
      const oneMode = await context.measure('oneMode', twoMode.memberships)
      return { name, bases, twoMode, oneMode, shares: sharesOf(twoMode, oneMode) }
    },
    ({ twoMode, oneMode }) => 100 * (twoMode.nodes.length + twoMode.memberships.node.length) + 16 * oneMode.from.length,
  )
  return value
}

/** What the statements on a projection are told of it. */
export function parametersOf({ of, through, types, presenceTypes }: Projection) {
  return { of, through, types, presenceTypes, isWhole: of.includes(through) }
}

/** Both when none is given; BAD_INPUT for an empty list, which would count nothing. */
export function basesOf(basis: Bases | null | undefined): Bases {
  if (basis?.length === 0) {
    const message = 'Cannot use basis: the list is empty; allowed are NAMED, SUGGESTED or both, or null for both'
    throw new PublicError('BAD_INPUT', message, { argument: 'basis', found: [], allowed: ['NAMED', 'SUGGESTED'] })
  }
  return [...new Set(basis ?? (['NAMED', 'SUGGESTED'] as const))].toSorted()
}

function sharesOf({ nodes, memberships }: TwoMode, { leftOut }: OneMode): Share[][] {
  const shares = nodes.map((): Share[] => [])
  const skipped = new Set(leftOut)
  for (const [index, node] of memberships.node.entries()) {
    const shared = at(memberships.shared, index)
    if (!skipped.has(shared)) shares[node]?.push({ shared, named: at(memberships.named, index) === 1 })
  }
  return shares
}
