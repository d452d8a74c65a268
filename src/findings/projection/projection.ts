import type { QueryResolvers } from '../../generated/resolvers.js'
import { leftOutOf, noteOn } from '../left-out.js'
import { pairsPage } from '../pairs.js'
import { networkOfPairs } from '../projected-network.js'
import { readProjection } from '../read-projection.js'
import { within } from '../within.js'
import { projectionName } from './projection-name.js'

/** Resolves `Query.projection`: BAD_INPUT for two kinds that do not go together, a number out of range or a foreign cursor. */
export const projection: QueryResolvers['projection'] = async (_root, args, context) => {
  const { of, through, basis, after } = args
  const atLeast = within(1, 1_000, 'atLeast', args.atLeast)
  const first = within(1, 500, 'first', args.first)
  const projected = await readProjection(context, projectionName(of, through), basis)
  const { pairs, complete, next, count } = pairsPage(projected, { atLeast, first, after })
  const [network, leftOut] = await Promise.all([
    networkOfPairs(context.read, projected, pairs),
    leftOutOf(context.read, projected),
  ])
  return {
    network: { ...network, complete, next },
    nodeCount: projected.twoMode.nodes.length,
    relationshipCount: count,
    leftOut,
    note: noteOn(projected, count, leftOut),
    complete: complete && leftOut.length === 0,
    next,
  }
}
