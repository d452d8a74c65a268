/** Measures by plain nested loops, slow and easy to check, for comparison with what the service says. */

/** Who stands in each place: member by place, and whether a source names that. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, boolean>>

/** A pair in two texts, the smaller first, and how often it stands together. */
export interface PlainPair {
  readonly one: string
  readonly other: string
  readonly count: number
  readonly named: number
  readonly oneCount: number
  readonly otherCount: number
}

/** Every pair of members that stands together somewhere: for each two, a look at every place. */
export function pairsOf(places: Places): PlainPair[] {
  const members = [...new Set([...places.values()].flatMap((each) => [...each.keys()]))].toSorted()
  const all = [...places.values()]
  return members.flatMap((one, index) =>
    members.slice(index + 1).flatMap((other) => {
      let [count, named, oneCount, otherCount] = [0, 0, 0, 0]
      for (const place of all) {
        if (place.has(one)) oneCount++
        if (place.has(other)) otherCount++
        if (!place.has(one) || !place.has(other)) continue
        count++
        if (place.get(one) && place.get(other)) named++
      }
      return count > 0 ? [{ one, other, count, named, oneCount, otherCount }] : []
    }),
  )
}

/** Neighbours by node, both ways. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/** Neighbours of an undirected graph of pairs. */
export function neighboursOf(pairs: Iterable<readonly [string, string]>): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  for (const [one, other] of pairs) {
    if (one === other) continue
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other))
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one))
  }
  return neighbours
}

/** Steps from a node to each that can be reached, and in how many shortest ways. */
export function stepsFrom(start: string, neighbours: Neighbours): Map<string, { steps: number; ways: number }> {
  const found = new Map([[start, { steps: 0, ways: 1 }]])
  let reached = [start]
  for (let steps = 1; reached.length > 0; steps++) {
    const next = new Map<string, number>()
    for (const node of reached) {
      for (const other of neighbours.get(node) ?? []) {
        if (!found.has(other)) next.set(other, (next.get(other) ?? 0) + (found.get(node)?.ways ?? 0))
      }
    }
    for (const [node, ways] of next) found.set(node, { steps, ways })
    reached = [...next.keys()]
  }
  return found
}

/** Betweenness by its definition (Freeman 1977): for each two nodes and each third, the share of shortest ways through it. */
export function betweennessOf(neighbours: Neighbours): Map<string, number> {
  const nodes = [...neighbours.keys()]
  const from = new Map(nodes.map((node) => [node, stepsFrom(node, neighbours)]))
  const pairs = ((nodes.length - 1) * (nodes.length - 2)) / 2
  return new Map(
    nodes.map((third) => {
      let sum = 0
      for (const [index, one] of nodes.entries()) {
        for (const other of nodes.slice(index + 1)) {
          if (one === third || other === third) continue
          const whole = from.get(one)?.get(other)
          const first = from.get(one)?.get(third)
          const second = from.get(third)?.get(other)
          if (whole && first && second && first.steps + second.steps === whole.steps) {
            sum += (first.ways * second.ways) / whole.ways
          }
        }
      }
      return [third, sum / pairs]
    }),
  )
}
