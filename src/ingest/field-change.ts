import { isRejected, sourceOf, type Claim } from './claim.js'
import type { NodeState } from './fold.js'
import { isDate } from './fold-values.js'
import { compare } from './order.js'

/** The fields of a node that differ, sorted, with their values on each side; a side without the node has none. */
export interface FieldChange {
  readonly fields: readonly string[]
  readonly before: Readonly<Record<string, unknown>> | undefined
  readonly after: Readonly<Record<string, unknown>> | undefined
}

/** A node on one side of a change: its claims, and what they say together. */
export interface Side {
  readonly state: NodeState | undefined
  readonly claims: readonly Claim[]
}

/** What differs between two sides of a node: its own fields, and the columns of its rows. */
export function changeOf(before: Side, after: Side): FieldChange {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const differing = (names: Iterable<string>) =>
    [...names].filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
  const fields = differing(new Set([...old.keys(), ...now.keys()]))
  if (fields.length === 0) return movedCells(before.claims, after.claims)
  return {
    fields: fields.toSorted(compare),
    before: before.state && pick(old, fields),
    after: after.state && pick(now, fields),
  }
}

function fieldsOf({ state, claims }: Side): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  if (state) {
    for (const [column, value] of state.values) fields.set(column, isDate(value) ? value.stated : value)
    for (const [column, targets] of state.targets)
      fields.set(
        column,
        targets.map(({ id }) => id),
      )
    fields.set('basis', state.basis).set('source', [...new Set(state.used.map(sourceOf))].toSorted(compare))
    if (state.confidence) fields.set('confidence', state.confidence)
    if (state.asOf) fields.set('asOf', state.asOf.stated)
    const locators = state.used.flatMap((claim) => claim.cells['locator'] ?? [])
    if (locators.length > 0) fields.set('locator', locators.toSorted(compare))
  }
  const reasons = claims.filter(isRejected).flatMap((claim) => claim.cells['rejected'] ?? [])
  if (reasons.length > 0) fields.set('rejected', reasons.toSorted(compare))
  return fields
}

/** The node says the same as before, but its rows say it otherwise, such as from another source: the columns of those rows. */
function movedCells(before: readonly Claim[], after: readonly Claim[]): FieldChange {
  const [gone, come] = [without(before, after), without(after, before)]
  const columns = [...new Set([...gone, ...come].flatMap((claim) => Object.keys(claim.cells)))].toSorted(compare)
  const cellsOf = (claims: readonly Claim[], column: string) =>
    claims.flatMap((claim) => claim.cells[column] ?? []).toSorted(compare)
  const differing = columns.filter((column) => cellsOf(gone, column).join('\n') !== cellsOf(come, column).join('\n'))
  const fields = differing.length > 0 ? differing : columns
  const side = (claims: readonly Claim[]) =>
    Object.fromEntries(fields.map((column) => [column, cellsOf(claims, column)]))
  return { fields, before: side(gone), after: side(come) }
}

function without(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const hashes = new Set(others.map((claim) => claim.hash))
  return claims.filter((claim) => !hashes.has(claim.hash))
}

function pick(fields: ReadonlyMap<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.toSorted(compare).flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : [])),
  )
}
