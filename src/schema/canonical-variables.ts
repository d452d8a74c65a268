/** Variables of an operation under their canonical names: their definitions, and the values that a client gives. */
import { Kind, parseConstValue, print, type ConstValueNode, type VariableDefinitionNode } from 'graphql'
import { byId } from './bound-lists.js'
import type { CanonicalNames } from './canonical-names.js'
import { canonicalValue, nameOf, orderThenId, valuesThenId } from './canonical-values.js'

/** Names of variables, and which of them, by their given names, are the order of a list that goes by pages or not. */
export interface VariableNames {
  readonly names: CanonicalNames
  readonly orders: ReadonlyMap<string, boolean>
}

/** Definitions of variables in the order of their first use; a default of an order ends with the id. */
export function canonicalDefinitions(
  definitions: readonly VariableDefinitionNode[],
  used: VariableNames,
): VariableDefinitionNode[] {
  return definitions
    .map((definition) => canonicalDefinition(definition, used))
    .toSorted(({ variable: one }, { variable: other }) => numberOf(one.name.value) - numberOf(other.name.value))
}

/** Values of variables under their canonical names; an order of a list ends with the id. */
export function canonicalVariables(
  given: Readonly<Record<string, unknown>>,
  { names, orders }: VariableNames,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [written, name] of names.variables) {
    if (!Object.hasOwn(given, written)) continue
    const page = orders.get(name)
    values[name] = page === undefined ? given[written] : valuesThenId(given[written], page, byId(page))
  }
  return values
}

function canonicalDefinition(
  { variable, type, defaultValue }: VariableDefinitionNode,
  { names, orders }: VariableNames,
): VariableDefinitionNode {
  const name = names.variable(variable.name.value)
  const definition = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameOf(name) },
    type,
  } as const
  if (!defaultValue) return definition
  return { ...definition, defaultValue: canonicalDefault(defaultValue, orders.get(name), names) }
}

function canonicalDefault(value: ConstValueNode, page: boolean | undefined, names: CanonicalNames): ConstValueNode {
  const canonical = canonicalValue(value, names)
  return parseConstValue(print(page === undefined ? canonical : orderThenId(canonical, page)), { noLocation: true })
}

/** `v2` is the second variable that is used. */
function numberOf(name: string): number {
  return Number(name.slice(1))
}
