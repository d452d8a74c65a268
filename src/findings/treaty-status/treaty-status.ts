import type { QueryResolvers, TreatyActionKind } from '../../generated/resolvers.js'
import { asPartialDate, inForceFrom, type DaySpan } from '../entry-into-force.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { standingInWords } from './standing-in-words.js'

interface Action extends DaySpan {
  readonly id: string
  readonly kind: TreatyActionKind
  readonly date: string | null
  readonly basis: string | null
  readonly sources: SourceRow[]
}

interface InstrumentRow {
  readonly instrument: NodeRow
  readonly participantsAsOf: string | null
  readonly completeAsOf: string | null
  /** The days on which the instrument can have entered into force. */
  readonly entry: DaySpan
  readonly sources: SourceRow[]
  /** Of these, the sources of the rows that give the entry into force. */
  readonly entrySources: SourceRow[]
  readonly actions: Action[]
}

interface Found {
  readonly country: NodeRow
  readonly name: string
  readonly instruments: InstrumentRow[]
}

/** Resolves `Query.treatyStatus`: NOT_FOUND for an unknown country. */
export const treatyStatus: QueryResolvers['treatyStatus'] = async (_root, { country }, { read }) => {
  const [row] = await read<Found>('treaty-status', { country })
  if (!row) throw await notFound(read, 'Country', country)
  const { name } = row
  return { country: row.country, instruments: row.instruments.map((each) => standingOf(name, each)), complete: true }
}

function standingOf(
  country: string,
  { instrument, participantsAsOf, completeAsOf, entry, sources, entrySources, actions }: InstrumentRow,
) {
  const signature = actions.find((action) => action.kind === 'SIGNATURE')
  const consent = actions.find((action) => action.kind !== 'SIGNATURE')
  const notPartyAsOf = consent ? null : completeAsOf
  const unknownSince = consent || completeAsOf ? null : participantsAsOf
  const from = consent ? inForceFrom(consent, entry) : null
  const inForce = from ? asPartialDate(from) : null
  return {
    instrument,
    standing: consent ? ('BOUND' as const) : withoutConsent({ signature, notPartyAsOf }),
    signed: signature?.date ?? null,
    bound: consent?.date ?? null,
    how: consent?.kind ?? null,
    inForceFrom: inForce,
    notPartyAsOf,
    unknownSince,
    inWords: standingInWords({ country, signature, consent, inForceFrom: inForce, notPartyAsOf, unknownSince }),
    derivedFrom: actions.map((action) => action.id),
    sources: distinctSources([
      ...actions.flatMap((action) => action.sources),
      ...(consent ? (from ? entrySources : []) : sources),
    ]),
  }
}

function withoutConsent({ signature, notPartyAsOf }: { signature: unknown; notPartyAsOf: string | null }) {
  if (signature) return 'SIGNED' as const
  return notPartyAsOf ? ('NOT_A_PARTY_AS_OF' as const) : ('UNKNOWN' as const)
}
