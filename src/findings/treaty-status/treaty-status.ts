import type { QueryResolvers, TreatyActionKind } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { standingInWords } from './standing-in-words.js'

interface Action {
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
  readonly sources: SourceRow[]
  readonly actions: Action[]
}

/** Resolves `Query.treatyStatus`: NOT_FOUND for an unknown country. */
export const treatyStatus: QueryResolvers['treatyStatus'] = async (_root, { country }, { read }) => {
  const [row] = await read<{ instruments: InstrumentRow[] }>('treaty-status', { country })
  if (!row) throw await notFound(read, 'Country', country)
  return { instruments: row.instruments.map(standingOf), complete: true }
}

function standingOf({ instrument, participantsAsOf, completeAsOf, sources, actions }: InstrumentRow) {
  const signature = actions.find((action) => action.kind === 'SIGNATURE')
  const consent = actions.find((action) => action.kind !== 'SIGNATURE')
  const notPartyAsOf = consent ? null : completeAsOf
  const unknownSince = consent || completeAsOf ? null : participantsAsOf
  return {
    instrument,
    standing: consent ? ('BOUND' as const) : withoutConsent({ signature, notPartyAsOf }),
    signed: signature?.date ?? null,
    bound: consent?.date ?? null,
    how: consent?.kind ?? null,
    notPartyAsOf,
    unknownSince,
    inWords: standingInWords({ signature, consent, notPartyAsOf, unknownSince }),
    derivedFrom: actions.map((action) => action.id),
    sources: distinctSources([...actions.flatMap((action) => action.sources), ...(consent ? [] : sources)]),
  }
}

function withoutConsent({ signature, notPartyAsOf }: { signature: unknown; notPartyAsOf: string | null }) {
  if (signature) return 'SIGNED' as const
  return notPartyAsOf ? ('NOT_A_PARTY_AS_OF' as const) : ('UNKNOWN' as const)
}
