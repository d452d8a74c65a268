import type { Basis } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import type { NodeRow } from '../ref.js'
import type { Place } from './stakeholder-in-words.js'

/** Where to look from: a country, and those near to it. */
export interface Surroundings {
  readonly country: string
  readonly subregion: readonly string[]
  readonly region: readonly string[]
}

/** An organization that works on a crime. */
export interface StakeholderRow {
  readonly organization: NodeRow
  readonly name: string
  /** 0 in the country, 1 in its subregion, 2 in its region, 3 elsewhere, 4 where no place is known. */
  readonly rank: number
  readonly basis: Basis
  readonly sourceIds: readonly string[]
  /** The places that make it as near as that; at most five. */
  readonly places: readonly PlaceRow[]
}

/** A place with its sources. */
export interface PlaceRow extends Place {
  readonly id: string
  readonly sourceIds: readonly string[]
}

/** Who works on a crime: how many, and the nearest. */
export interface CrimeRow {
  readonly id: string
  readonly total: number
  readonly named: number
  readonly lines: readonly StakeholderRow[]
}

/** What of each crime is read. */
export interface StakeholdersWanted {
  readonly crimes: readonly string[]
  readonly bases: readonly Basis[]
  readonly first: number
}

const maxPlaces = 5

/** Reads who works on crimes, those near to a country first; crimes that nobody works on are left out. */
export async function readStakeholders(
  read: Read,
  wanted: StakeholdersWanted,
  from: Surroundings,
): Promise<Map<string, CrimeRow>> {
  const rows = await read<CrimeRow>('stakeholders-on', { ...wanted, ...from })
  const ids = new Set(rows.flatMap(({ lines }) => lines.map(({ organization }) => organization.id)))
  const found = await read<{ id: string; places: PlaceRow[] }>('stakeholder-places', { ids: [...ids] })
  const placesOf = new Map(found.map(({ id, places }) => [id, places]))
  const withPlaces = (line: StakeholderRow): StakeholderRow => {
    const places = (placesOf.get(line.organization.id) ?? []).filter((place) => rankOf(place, from) === line.rank)
    return { ...line, places: places.slice(0, maxPlaces) }
  }
  return new Map(rows.map((row) => [row.id, { ...row, lines: row.lines.map(withPlaces) }]))
}

function rankOf({ id }: PlaceRow, { country, subregion, region }: Surroundings): number {
  if (id === country) return 0
  if (subregion.includes(id)) return 1
  return region.includes(id) ? 2 : 3
}
