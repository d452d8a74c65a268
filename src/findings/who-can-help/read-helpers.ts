import type { Basis, Nearness } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import type { NodeRow, SourceRow } from '../ref.js'
import { readSources } from '../sources-of.js'
import { helperInWords, type Place, type Work } from './helper-in-words.js'

interface RankedSet {
  readonly place: number
  readonly known: number
  readonly named: number
  readonly nearest: readonly { readonly id: string; readonly near: 1 | 2 | 3 | 4 | 5 }[]
}

interface ReasonRow {
  readonly id: string
  readonly organization: NodeRow
  readonly works: readonly Work[]
  readonly places: readonly Place[]
}

/** Who works on a set of crimes. */
export interface Helpers {
  readonly helpers: {
    organization: NodeRow
    nearness: Nearness
    basis: Basis
    reasons: string[]
    sources: SourceRow[]
  }[]
  readonly named: number
  readonly suggested: number
  readonly moreHelpers: number
}

/** For whom, and what counts. */
export interface Wanted {
  readonly country: { readonly id: string; readonly name: string }
  readonly basis: readonly Basis[]
  /** Helpers of a set at most. */
  readonly most: number
}

const nearnesses = { 1: 'HERE', 2: 'SUBREGION', 3: 'REGION', 4: 'ELSEWHERE', 5: 'NOT_KNOWN' } as const

// Of one organization, of those that are equally near.
const mostPlaces = 3

/** Who works on each set of crimes, in the order of the sets. */
export async function readHelpers(
  read: Read,
  sets: readonly (readonly string[])[],
  { country, basis, most }: Wanted,
): Promise<Helpers[]> {
  if (sets.length === 0) return []
  const crimes = [...new Set(sets.flat())]
  const ranked = await read<RankedSet>('nearest-helpers', { country: country.id, crimes, sets, basis, most })
  const ids = [...new Set(ranked.flatMap(({ nearest }) => nearest.map(({ id }) => id)))]
  const reasonRows = await read<ReasonRow>('helper-reasons', { country: country.id, ids, crimes, basis })
  const rows = new Map(reasonRows.map((row) => [row.id, row]))
  const sourcesOf = await readSources(read, [
    country.id,
    ...ids,
    ...reasonRows.flatMap(({ places }) => places.map(({ id }) => id)),
  ])
  return ranked.map(({ place, known, named, nearest }) => {
    const set = sets[place] ?? []
    const helpers = nearest.flatMap(({ id, near }) => {
      const row = rows.get(id)
      if (!row) return []
      const works = row.works.filter(({ crime }) => set.includes(crime))
      const places = row.places.filter((each) => each.near === near).slice(0, mostPlaces)
      const groups = places.flatMap((each) => (each.group ? [{ ...each.group, id: each.id }] : []))
      return {
        organization: row.organization,
        nearness: nearnesses[near],
        basis: works.some((work) => work.basis === 'NAMED') ? ('NAMED' as const) : ('SUGGESTED' as const),
        reasons: helperInWords(country.name, works, places),
        sources: sourcesOf([
          { id, only: [...works, ...places].flatMap(({ sourceIds }) => sourceIds) },
          ...groups.map((group) => ({ id: group.id, only: group.theirSourceIds })),
          { id: country.id, only: groups.flatMap(({ ownSourceIds }) => ownSourceIds) },
        ]),
      }
    })
    return { helpers, named, suggested: known - named, moreHelpers: known - helpers.length }
  })
}
