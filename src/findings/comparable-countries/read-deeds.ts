import type { ComparisonBy, RecommendationStatus } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import type { NodeRow } from '../ref.js'
import type { Sharer } from './compared.js'

/** What a country answered to a recommendation, or what became of it there. */
export interface DeedRow {
  readonly id: string
  readonly status: RecommendationStatus
  readonly date: string | null
  readonly evidence: string | null
  readonly recommendation: NodeRow
}

/** Deeds of a country, and how many there are. */
export interface Deeds {
  readonly country: string
  readonly count: number
  readonly deeds: readonly DeedRow[]
}

// Of one country; the answer says how many are left out.
const most = 5

/** What each of these countries did about what it shares, by its id. */
export async function readDeeds(
  read: Read,
  by: ComparisonBy,
  sharers: readonly Sharer[],
): Promise<ReadonlyMap<string, Deeds>> {
  if (sharers.length === 0) return new Map()
  const pairs = sharers.map(({ country, things }) => ({ country: country.id, things: things.map(({ id }) => id) }))
  const rows = await read<Deeds>('comparable-deeds', { pairs, anything: by === 'GROUPS', most })
  return new Map(rows.map((row) => [row.country, row]))
}

/** A deed as one sentence. */
export function deedInWords(name: string, { status, date, evidence, recommendation }: DeedRow): string {
  const words = status.toLowerCase().replaceAll('_', ' ')
  const shown = evidence ? ` - ${evidence}` : ''
  return `${name}: ${recommendation.label ?? recommendation.id}: ${words} (${date ?? 'day unknown'})${shown}`
}
