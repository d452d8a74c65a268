/** What an organization works on and where, as one sentence. */

/** A country where it has its seat or is said to work. */
export interface Place {
  readonly isSeat: boolean
  readonly name: string
  readonly basis: string | null
}

/** A stakeholder as far as the sentence needs it. */
export interface StakeholderInWords {
  readonly name: string
  readonly crime: string
  readonly basis: string | null
  /** Its nearest places; none where no source names one. */
  readonly places: readonly Place[]
}

/** Says who works on what, by whose word, and where it has its seat or works. */
export function stakeholderInWords({ name, crime, basis, places }: StakeholderInWords): string {
  const seats = places.filter(({ isSeat }) => isSeat).map(placeInWords)
  const work = places.filter(({ isSeat }) => !isSeat).map(placeInWords)
  const where = [
    ...(seats.length > 0 ? [`based in ${seats.join(', ')}`] : []),
    ...(work.length > 0 ? [`active in ${work.join(', ')}`] : []),
  ]
  const place = where.length > 0 ? where.join('; ') : 'where is not known'
  return `${name} works on ${crime}${reading(basis)}; ${place}`
}

function placeInWords({ name, basis }: Place): string {
  return `${name}${reading(basis)}`
}

function reading(basis: string | null): string {
  return basis === 'SUGGESTED' ? " (an editor's reading)" : ''
}
