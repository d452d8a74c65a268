import { byId } from './bound-lists.js'
import type { CanonicalOperation } from './canonical-operation.js'
import { valuesThenId } from './canonical-values.js'

/** Values of variables under their canonical names, in the order of these; an order of a list ends with the id. */
export function canonicalVariables(given: Readonly<Record<string, unknown>>, { names, orders }: CanonicalOperation): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [written, name] of names.variables) {
    if (!Object.hasOwn(given, written)) continue
    const page = orders.get(name)
    values[name] = page === undefined ? given[written] : valuesThenId(given[written], page, byId(page))
  }
  return values
}
