/** Which countries share what: the union of what each has directly and through its groups. */
import type { NodeRow } from '../ref.js'

interface Holder {
  readonly id: string
  readonly name: string
  readonly label: string | null
}

/** What a statement `comparable-by-....cypher` returns. */
export interface ComparedRow {
  readonly name: string
  /** What the country has. */
  readonly things: readonly NodeRow[]
  /** Groups through which others have some of it: ids of things. */
  readonly groups: readonly { readonly id: string; readonly things: readonly string[] }[]
  /** Other countries and which of these groups they belong to. */
  readonly members: readonly (Holder & { readonly groups: readonly string[] })[]
  /** Other countries that have some of it themselves. */
  readonly direct: readonly (Holder & { readonly things: readonly string[] })[]
}

/** A country and what it shares. */
export interface Sharer {
  readonly country: NodeRow
  readonly name: string
  /** Place in the list. */
  readonly key: string
  /** By label. */
  readonly things: readonly NodeRow[]
}

/** The other countries that share at least so many things, by name. */
export function sharersOf({ things, groups, members, direct }: ComparedRow, atLeast: number): Sharer[] {
  const throughGroup = new Map(groups.map((group) => [group.id, group.things]))
  const shared = new Map<string, { holder: Holder; ids: Set<string> }>()
  const add = (holder: Holder, ids: readonly string[]) => {
    const known = shared.get(holder.id) ?? { holder, ids: new Set() }
    for (const id of ids) known.ids.add(id)
    shared.set(holder.id, known)
  }
  for (const member of members) for (const id of member.groups) add(member, throughGroup.get(id) ?? [])
  for (const holder of direct) add(holder, holder.things)
  const sorted = things.toSorted((one, other) => byText(sortText(one), sortText(other)))
  return [...shared.values()]
    .filter(({ ids }) => ids.size >= atLeast)
    .map(({ holder, ids }) => ({
      country: { noun: 'Country', id: holder.id, label: holder.label },
      name: holder.name,
      key: `${holder.name.toLowerCase()}|${holder.id}`,
      things: sorted.filter(({ id }) => ids.has(id)),
    }))
    .toSorted((one, other) => byText(one.key, other.key))
}

function sortText({ label, id }: NodeRow): string {
  return `${(label ?? id).toLowerCase()}|${id}`
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
