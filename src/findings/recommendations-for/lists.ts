/** The two lists: what surely concerns a country, and what may. */
import type { Details } from '../../errors.js'
import type { FindingContext } from '../context.js'

/** Day and id of a recommendation, such as `2024-05-12|R001`: lists are in this order. */
export type Key = string

/** Recommendations to groups of a kind whose members are not all known. */
export interface ToOpenGroups {
  readonly kind: string
  readonly keys: readonly Key[]
}

/** A page of a list. */
export interface List {
  readonly keys: readonly Key[]
  /** How many follow. */
  readonly left: number
  /** Where the next page begins; a list that is at its end stays there. */
  readonly end: Key
}

/** What is addressed to groups whose members are not all known: the same for every country, so kept per data version. */
export async function readToOpenGroups(
  { read, keep }: Pick<FindingContext, 'read' | 'keep'>,
  filters: Details,
): Promise<readonly ToOpenGroups[]> {
  const { value } = await keep(
    `to-open-groups ${JSON.stringify(filters)}`,
    () => read<ToOpenGroups>('to-open-groups', filters),
    (rows) => rows.reduce((bytes, { keys }) => bytes + 100 * keys.length, 100),
  )
  return value
}

/** What may concern a country: addressed to a group that it may be in, and not sure already. */
export function perhapsOf(
  { settled, sure }: { readonly settled: readonly string[]; readonly sure: readonly Key[] },
  open: readonly ToOpenGroups[],
): Key[] {
  const keys = new Set(open.filter(({ kind }) => !settled.includes(kind)).flatMap((each) => each.keys))
  for (const key of sure) keys.delete(key)
  return [...keys].toSorted((one, other) => (one < other ? -1 : 1))
}

/** The page of a sorted list that begins after a key. */
export function listAfter(sorted: readonly Key[], after: Key = '', first: number): List {
  const rest = sorted.filter((key) => key > after)
  const keys = rest.slice(0, first)
  return { keys, left: rest.length - keys.length, end: keys.at(-1) ?? after }
}

/** The id in a key. */
export function idIn(key: Key): string {
  return key.slice(key.indexOf('|') + 1)
}
