/** What happened in the world as one sentence. */
import type { WorldChangeKind } from '../../generated/resolvers.js'
import type { StatedNode } from '../sources-of.js'

/** What a sentence needs besides the node itself. */
export interface WorldFacts {
  readonly id: string
  readonly kind: string | null
  readonly place: string | null
  readonly hosts: readonly string[]
  readonly countries: readonly string[]
  readonly instruments: readonly string[]
  readonly makers: readonly string[]
}

/** What an event has to do with a country. */
export interface Way extends StatedNode {
  readonly type: 'HOST' | 'CONCERNS_COUNTRY' | 'ORGANIZER' | 'PARTNER' | 'FUNDER' | 'PARTICIPANT'
  readonly basis: string | null
}

const ways: Readonly<Record<Way['type'], string>> = {
  HOST: 'it took place in',
  CONCERNS_COUNTRY: 'it was about',
  ORGANIZER: 'it was organized by',
  PARTNER: 'a partner was',
  FUNDER: 'it was funded by',
  PARTICIPANT: 'present was',
}

/** Says what an event has to do with a country. */
export function wayInWords(country: string, { type, basis }: Way): string {
  return `${ways[type]} ${country}${basis === 'SUGGESTED' ? " (an editor's reading)" : ''}`
}

/** Says what happened, when, where and by whom. */
export function worldInWords(
  { kind, label, id, date }: { kind: WorldChangeKind; label: string | null; id: string; date: string },
  facts: WorldFacts | undefined,
): string {
  const name = label ?? id
  if (kind === 'TREATY_ACTION' && facts) {
    const way = facts.kind === 'CONSENT' ? 'consent to be bound' : (facts.kind ?? 'action').toLowerCase()
    return `${facts.countries.join(', ')}: ${way} (${facts.instruments.join(', ')}), ${date}`
  }
  if (kind === 'RECOMMENDATION') {
    const by = facts && facts.makers.length > 0 ? ` by ${facts.makers.join(', ')}` : ''
    return `Recommendation${by}, ${date}: ${name}`
  }
  const where = [facts?.place, ...(facts?.hosts ?? [])].filter((each) => each)
  return `${name}${where.length > 0 ? `, ${where.join(', ')}` : ''}, ${date}`
}
