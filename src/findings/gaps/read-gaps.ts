/** Reads what is missing, kind by kind; each reads a page of its own. */
import type { Basis, GapKind } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import type { NodeRow } from '../ref.js'
import type { StatedNode } from '../sources-of.js'

/** Where it is looked for what is missing. */
export interface Scope {
  /** Name of the country or group; null for the whole graph. */
  readonly name: string | null
  readonly isGroup: boolean
  readonly instrumentName: string | null
  readonly everywhere: boolean
  /** Ids of the countries; none for the whole graph. */
  readonly places: readonly string[]
  /** Id of the group; empty when it is none. */
  readonly group: string
  /** Id of the instrument; empty when none is asked for. */
  readonly instrument: string
  /** The crimes that count, with how many are known to work on them anywhere, and whether nobody does in the scope. */
  readonly crimes: readonly { readonly id: string; readonly known: number; readonly isMissing: boolean }[]
}

/** A gap as a statement returns it. */
export interface GapRow {
  readonly kind: GapKind
  readonly key: string
  readonly of: NodeRow
  readonly name: string
  readonly crime: NodeRow | null
  readonly date: string | null
  readonly basis: Basis | null
  readonly stated: readonly StatedNode[]
  /** Of a country: how many offices it has that do not serve the instrument. */
  readonly others?: number
  /** Of a crime: who called it new or emerging, and when. */
  readonly recognized?: readonly string[]
}

/** Gaps of one kind: those of the page, and how many there are. */
export interface GapsOfKind {
  readonly kind: GapKind
  readonly count: number
  readonly suggested: number
  readonly lines: readonly GapRow[]
}

interface Page {
  readonly kinds: readonly GapKind[]
  readonly basis: readonly Basis[]
  readonly first: number
  readonly after: string
}

type Found = Omit<GapsOfKind, 'kind'>
type Asked = Found & { readonly withoutCrime: number; readonly asked: readonly string[] }

/** Reads the gaps of each kind, in the order of their kinds, and how many recommendations are about no crime. */
export async function readGaps(
  read: Read,
  scope: Scope,
  { kinds, basis, first, after }: Page,
): Promise<{ withoutCrime: number; found: GapsOfKind[] }> {
  const { everywhere, places, group, instrument } = scope
  const missing = scope.crimes.filter(({ isMissing }) => isMissing).map(({ id }) => id)
  const page = { after, first }
  const one = <Row extends Found>(kind: GapKind, name: string, parameters: Record<string, unknown>) =>
    kinds.includes(kind) ? read<Row>(name, { ...parameters, ...page }) : Promise.resolve([])
  const [[recommendations], offices, emerging] = await Promise.all([
    read<Asked>('gap-recommendations', { everywhere, places, group, instrument, crimes: missing, basis, ...page }),
    one('COUNTRY_WITHOUT_OFFICE', 'gap-offices', { everywhere, places, instrument }),
    one('EMERGING_CRIME_WITHOUT_STAKEHOLDER', 'gap-emerging', { crimes: missing }),
  ])
  const crimes = scope.crimes.map(({ id }) => id)
  const asked = recommendations?.asked ?? []
  const stakeholders = await one('STAKEHOLDER_WITHOUT_RECOMMENDATION', 'gap-stakeholders', {
    everywhere,
    places,
    crimes,
    asked,
    basis,
  })
  const wanted = kinds.includes('RECOMMENDATION_WITHOUT_STAKEHOLDER') && recommendations ? [recommendations] : []
  return {
    withoutCrime: recommendations?.withoutCrime ?? 0,
    found: [
      ...ofKind('RECOMMENDATION_WITHOUT_STAKEHOLDER', wanted),
      ...ofKind('STAKEHOLDER_WITHOUT_RECOMMENDATION', stakeholders),
      ...ofKind('COUNTRY_WITHOUT_OFFICE', offices),
      ...ofKind('EMERGING_CRIME_WITHOUT_STAKEHOLDER', emerging),
    ],
  }
}

function ofKind(kind: GapKind, rows: readonly Found[]): GapsOfKind[] {
  return rows.map(({ count, suggested, lines }) => ({
    kind,
    count,
    suggested,
    lines: lines.map((line) => ({ ...line, kind })),
  }))
}
