/** A country's standing towards an instrument as one sentence. */

/** A treaty action as far as the sentence needs it. */
export interface ActionInWords {
  readonly kind: string
  readonly date: string | null
  readonly basis: string | null
}

/** What is known; `notPartyAsOf` and `unknownSince` count only without a consent, the first before the second. */
export interface StandingInWords {
  readonly signature: ActionInWords | undefined
  readonly consent: ActionInWords | undefined
  readonly notPartyAsOf: string | null
  readonly unknownSince: string | null
}

/** Says what is known and since when the rest is unknown; that a country is not a party only with the day of a whole table. */
export function standingInWords({ signature, consent, notPartyAsOf, unknownSince }: StandingInWords): string {
  if (consent) return `Consent to be bound ${dayInWords(consent)} (${wayInWords(consent)})`
  if (notPartyAsOf) {
    const rest = `not a party as of ${notPartyAsOf}`
    return signature ? `Signed ${dayInWords(signature)}; ${rest}` : `No signature; ${rest}`
  }
  const rest = unknownSince ? `unknown since ${unknownSince}` : 'unknown'
  return signature
    ? `Signed ${dayInWords(signature)}; no consent to be bound known, ${rest}`
    : `No consent known; ${rest}`
}

function dayInWords({ date }: ActionInWords): string {
  if (!date) return 'on an unknown day'
  const [from = '', to = ''] = date.split('/')
  if (!date.includes('/')) return preposition(date)
  if (isOpen(from)) return `by ${plain(to)}`
  if (isOpen(to)) return `after ${plain(from)}`
  return `between ${plain(from)} and ${plain(to)}`
}

function preposition(date: string): string {
  if (/[~?%]$/.test(date)) return `about ${plain(date)}`
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `on ${date}` : `in ${date}`
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function plain(date: string): string {
  return date.replace(/[~?%]$/, '')
}

function wayInWords({ kind, basis }: ActionInWords): string {
  const way = kind === 'CONSENT' ? 'the way is not stated' : kind.toLowerCase()
  return basis === 'SUGGESTED' ? `${way}; an editor's reading` : way
}
