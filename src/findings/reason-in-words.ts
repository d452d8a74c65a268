/** Why a recommendation concerns a country, or may, as sentences. */
import { inForceFrom, type ConsentDay, type DaySpan } from './entry-into-force.js'

/** One to whom a recommendation is addressed, and how the country is or belongs to it. */
export interface Addressee {
  readonly noun: 'Country' | 'Group'
  readonly kind: string
  readonly name: string
  /** Basis of the address; null when no row says. */
  readonly basis: string | null
  /** Whether the country is known to belong to it; false for the country itself. */
  readonly isMember: boolean
  /** Basis of the membership; null for a derived one. */
  readonly memberBasis: string | null
  /** Of a group of States parties: its instrument, and the days of its entry into force. */
  readonly instrument: (DaySpan & { readonly id: string; readonly completeAsOf: string | null }) | null
  /** The consents to be bound that make the country a State party, oldest first. */
  readonly consents: readonly Consent[]
}

/** A consent to be bound. */
export interface Consent extends ConsentDay {
  readonly id: string
  readonly date: string | null
}

/** The event where a recommendation was made, and what it has to do with the country; null where nothing. */
export interface MadeAt {
  readonly tie: 'HOST' | 'CONCERNS_COUNTRY' | null
  readonly basis: string
}

/** Whether an addressee makes the recommendation concern the country for sure. */
export function isSure({ noun, isMember }: Addressee): boolean {
  return noun === 'Country' || isMember
}

/** Says it of an addressee, such as "addressed to GRULAC, to which Mexico belongs". */
export function addressInWords(country: string, addressee: Addressee): string {
  const { noun, name, basis, isMember, memberBasis, instrument } = addressee
  if (instrument && addressee.kind === 'STATES_PARTIES') return partiesInWords(country, addressee, instrument)
  const address = `addressed to ${name}${reading(basis)}`
  if (noun === 'Country') return address
  if (isMember) return `${address}, to which ${country} belongs${reading(memberBasis)}`
  return `${address}; whether ${country} ${addressee.kind === 'STATES' ? 'is among them' : 'belongs to it'} is unknown`
}

/** Says it of an event: "made at an event in Mexico"; undefined where the event has nothing to do with the country. */
export function eventInWords(country: string, { tie, basis }: MadeAt): string | undefined {
  if (!tie) return undefined
  return `made at an event ${tie === 'HOST' ? 'in' : 'about'} ${country}${reading(basis)}`
}

function partiesInWords(
  country: string,
  { basis, isMember, memberBasis, consents }: Addressee,
  instrument: NonNullable<Addressee['instrument']>,
): string {
  const address = `addressed to the States parties of ${instrument.id}${reading(basis)}`
  const [consent] = consents
  if (consent) return `${address}, which ${country} is ${sinceInWords(consent, instrument)}`
  if (isMember) return `${address}, which ${country} is${reading(memberBasis)}`
  if (!instrument.completeAsOf) return `${address}; whether ${country} is one is unknown`
  return `${address}; ${country} was none on ${instrument.completeAsOf}, whether it is one by now is unknown`
}

function sinceInWords(consent: Consent, instrument: DaySpan): string {
  const from = inForceFrom(consent, instrument)
  const [first, last] = [from?.earliest?.slice(0, 4), from?.latest?.slice(0, 4)]
  if (!first || !last) return `by a consent to be bound ${consent.date ? `of ${consent.date}` : 'on an unknown day'}`
  return first === last ? `since ${first}` : `since a day between ${first} and ${last}`
}

function reading(basis: string | null): string {
  return basis === 'SUGGESTED' ? " (an editor's reading)" : ''
}
