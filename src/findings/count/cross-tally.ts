import type { ValueColumn } from './columns.js'
import { emptyTally, tallyCross, valuesOfNodes, type Allowed, type Tally } from './tally.js'

/** Makes what counts the nodes at a value of one facet and a value of another; each value of the first is counted through once. */
export function makeCrossTally(
  first: readonly ValueColumn[],
  second: readonly ValueColumn[],
  { counted, allowed }: { readonly counted: Uint8Array; readonly allowed: Allowed },
): (place: number, other: number) => Tally {
  const others = { size: second.length, byNode: valuesOfNodes(counted.length, second) }
  const rows = new Map<number, Tally[]>()
  return (place, other) => {
    const value = first[place]
    const row = rows.get(place) ?? (value ? tallyCross(value, others, counted, allowed) : [])
    rows.set(place, row)
    return row[other] ?? emptyTally()
  }
}
