/** A network of two modes: nodes on one side, what they share on the other, by number, as a worker takes it. */

/** One thing shared, and who shares it. */
export interface SharedRow {
  /** Id of the shared node. */
  readonly shared: string
  /** Ids of the nodes that stand with it, each once; whether a source names that, or an editor reads it so. */
  readonly members: readonly { readonly id: string; readonly named: boolean }[]
}

/** Who shares what: one entry a membership, in the three arrays at the same place. */
export interface Memberships {
  readonly nodeCount: number
  readonly sharedCount: number
  readonly node: Int32Array
  readonly shared: Int32Array
  /** 1 where a source names it, 0 where an editor reads it so. */
  readonly named: Uint8Array
}

/** Memberships, and the ids that their numbers stand for; both in ascending order. */
export interface TwoMode {
  readonly nodes: readonly string[]
  readonly shared: readonly string[]
  readonly memberships: Memberships
}

/** Numbers nodes and shared nodes by their ids in ascending order. */
export function twoModeOf(rows: readonly SharedRow[]): TwoMode {
  const shared = rows.map((row) => row.shared).toSorted(byCode)
  const nodes = [...new Set(rows.flatMap((row) => row.members.map(({ id }) => id)))].toSorted(byCode)
  const numberOf = new Map(nodes.map((id, index) => [id, index]))
  const entries = rows
    .toSorted((one, other) => byCode(one.shared, other.shared))
    .flatMap((row, index) =>
      row.members.map(({ id, named }) => ({ node: numberOf.get(id) ?? 0, shared: index, named: named ? 1 : 0 })),
    )
    .toSorted((one, other) => one.shared - other.shared || one.node - other.node)
  return {
    nodes,
    shared,
    memberships: {
      nodeCount: nodes.length,
      sharedCount: shared.length,
      node: Int32Array.from(entries, ({ node }) => node),
      shared: Int32Array.from(entries, (entry) => entry.shared),
      named: Uint8Array.from(entries, ({ named }) => named),
    },
  }
}

/** The order of ids everywhere here: by code unit, not by a language. */
export function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
