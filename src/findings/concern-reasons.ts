/** Why recommendations concern a country: the same reasons in every finding that gives them. */
import type { Read } from './context.js'
import { addressInWords, eventInWords, type Addressee, type MadeAt } from './reason-in-words.js'
import type { StatedNode } from './sources-of.js'

interface ReasonRow extends Concern {
  readonly name: string
  readonly addressees: readonly (Addressee & { readonly sourceIds: string[]; readonly memberSourceIds: string[] })[]
  readonly events: readonly (MadeAt & {
    readonly id: string
    readonly sourceIds: string[]
    readonly placeSourceIds: string[]
  })[]
}

/** Why a recommendation concerns a country. */
export interface ConcernReasons {
  /** In words, one per addressee and per event. */
  readonly reasons: string[]
  /** Ids of the treaty actions that a reason follows from. */
  readonly derivedFrom: string[]
  /** The nodes whose sources say so. */
  readonly stated: readonly StatedNode[]
}

/** A recommendation, and a country that it may concern. */
export interface Concern {
  readonly country: string
  readonly recommendation: string
}

/** Gives why a recommendation concerns a country; undefined where it does not, or was not asked for. */
export type ReasonsOf = (country: string, recommendation: string) => ConcernReasons | undefined

/** Reads why recommendations concern countries, many at once. */
export async function readConcernReasons(read: Read, pairs: readonly Concern[]): Promise<ReasonsOf> {
  const rows = pairs.length > 0 ? await read<ReasonRow>('concern-reasons', { pairs }) : []
  const byPair = new Map(
    rows
      .filter(({ addressees, events }) => addressees.length + events.length > 0)
      .map((row) => [`${row.country} ${row.recommendation}`, reasonsOf(row)]),
  )
  return (country, recommendation) => byPair.get(`${country} ${recommendation}`)
}

function reasonsOf({ country, name, recommendation, addressees, events }: ReasonRow): ConcernReasons {
  const derivedFrom = [...new Set(addressees.flatMap(({ consents }) => consents.map(({ id }) => id)))]
  return {
    reasons: [
      ...addressees.map((addressee) => addressInWords(name, addressee)),
      ...events.flatMap((event) => eventInWords(name, event) ?? []),
    ],
    derivedFrom,
    stated: [
      { id: recommendation, only: [...addressees, ...events].flatMap(({ sourceIds }) => sourceIds) },
      { id: country, only: addressees.flatMap(({ memberSourceIds }) => memberSourceIds) },
      ...events.map(({ id, placeSourceIds }) => ({ id, only: placeSourceIds })),
      ...derivedFrom.map((id) => ({ id })),
    ],
  }
}
