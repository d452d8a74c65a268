/** One to whom a recommendation is addressed, and how the country is or belongs to it. */
export interface Addressee {
  readonly noun: 'Country' | 'Group'
  readonly kind: string
  readonly name: string
  /** Basis of the address; null when no row says. */
  readonly basis: string | null
  /** Basis of the membership; null for a derived one, absent for the country itself. */
  readonly memberBasis?: string | null
  /** Days of the consents to be bound that make the country a State party; null where the day is not known. */
  readonly since: readonly (string | null)[]
}

/** Says why a recommendation concerns a country, such as "addressed to GRULAC, to which Mexico belongs". */
export function reasonInWords(country: string, { noun, kind, name, basis, memberBasis, since }: Addressee): string {
  const address = `addressed to ${name}${reading(basis)}`
  if (noun === 'Country') return address
  if (kind !== 'STATES_PARTIES') return `${address}, to which ${country} belongs${reading(memberBasis)}`
  const [day] = since
  return `${address}, one of which ${country} is by a consent to be bound ${day ? `of ${day}` : 'on an unknown day'}`
}

function reading(basis: string | null | undefined): string {
  return basis === 'SUGGESTED' ? " (an editor's reading)" : ''
}
