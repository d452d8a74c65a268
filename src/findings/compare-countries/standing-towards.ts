/** What a country did towards an instrument, in a few words. */

/** A treaty action. */
export interface Action {
  readonly id: string
  readonly label: string | null
  readonly kind: string
  readonly date: string | null
  readonly isReading: boolean
}

/** An instrument with what the country did, and up to which day that is known. */
export interface InstrumentRow {
  readonly id: string
  readonly label: string | null
  readonly participantsAsOf: string | null
  readonly completeAsOf: string | null
  readonly actions: readonly Action[]
}

/** Says what is known and, where no consent to be bound is, since when the rest is unknown. */
export function standingTowards({ actions, participantsAsOf, completeAsOf }: InstrumentRow): string {
  const signature = actions.find(({ kind }) => kind === 'SIGNATURE')
  const consent = actions.find(({ kind }) => kind !== 'SIGNATURE')
  const signed = signature ? [`signed ${day(signature)}`] : []
  if (consent) return [...signed, `consent to be bound ${day(consent)} (${way(consent)})`].join('; ')
  if (completeAsOf) return [...signed, `not a party as of ${completeAsOf}`].join('; ')
  return [...signed, `consent to be bound unknown${participantsAsOf ? ` since ${participantsAsOf}` : ''}`].join('; ')
}

function day({ date }: Action): string {
  return date ?? 'on an unknown day'
}

function way({ kind, isReading }: Action): string {
  const words = kind === 'CONSENT' ? 'the way is not stated' : kind.toLowerCase()
  return isReading ? `${words}; an editor's reading` : words
}
