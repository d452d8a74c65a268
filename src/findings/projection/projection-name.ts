import { PublicError } from '../../errors.js'
import type { ProjectedKind, SharedKind } from '../../generated/resolvers.js'
import { projections, type ProjectionName } from '../../networks/projections.js'

/** The projection of a kind through another; BAD_INPUT, with what goes together with it, for two that do not. */
export function projectionName(of: ProjectedKind, through: SharedKind): ProjectionName {
  const prefix = `${of === 'COUNTRY' ? 'COUNTRIE' : of}S_BY_`
  const found = names.find((name) => name === `${prefix}${through}`)
  if (found) return found
  const allowed = names.flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []))
  const message = `Cannot use through: ${through} does not join nodes of ${of}; allowed are ${allowed.join(', ')}`
  throw new PublicError('BAD_INPUT', message, { argument: 'through', found: through, allowed })
}

const names = Object.keys(projections).filter((name): name is ProjectionName => name in projections)
