/** What a country did towards an instrument, in a few words. */

/** A treaty action. */
export interface Action {
  readonly id: string
  readonly label: string | null
  readonly kind: string
  readonly date: string | null
  readonly isReading: boolean
}

/** An instrument, and up to which day who takes part in it is known. */
export interface Instrument {
  readonly id: string
  readonly label: string | null
  readonly participantsAsOf: string | null
  readonly completeAsOf: string | null
}

/** Says what a country is known to have done towards it and, where no consent to be bound is, since when the rest is unknown. */
export function standingTowards({ participantsAsOf, completeAsOf }: Instrument, actions: readonly Action[]): string {
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
