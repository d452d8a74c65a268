/** A country's standing towards an instrument as one sentence. */

/** A treaty action as far as the sentence needs it. */
export interface ActionInWords {
  readonly kind: string
  readonly date: string | null
  readonly basis: string | null
}

/** What is known; `notPartyAsOf` and `unknownSince` count only without a consent, the first before the second. */
export interface StandingInWords {
  /** Name of the country. */
  readonly country: string
  readonly signature: ActionInWords | undefined
  readonly consent: ActionInWords | undefined
  /** The day from which the instrument is in force for the country; null when it does not follow. */
  readonly inForceFrom: string | null
  readonly notPartyAsOf: string | null
  readonly unknownSince: string | null
}

// Who accedes or succeeds has not signed, or need not have.
const withoutSignature = new Set(['ACCESSION', 'SUCCESSION'])

/** Says what is known and since when the rest is unknown; that a country is not a party only with the day of a whole table. */
export function standingInWords(standing: StandingInWords): string {
  const { signature, consent, notPartyAsOf, unknownSince } = standing
  if (consent) return boundInWords(standing, consent)
  if (notPartyAsOf) {
    const rest = `not a party as of ${notPartyAsOf}`
    return signature ? `Signed ${dayInWords(signature)}; ${rest}` : `No signature; ${rest}`
  }
  const rest = unknownSince ? `unknown since ${unknownSince}` : 'unknown'
  return signature
    ? `Signed ${dayInWords(signature)}; no consent to be bound known, ${rest}`
    : `No consent known; ${rest}`
}

function boundInWords({ country, signature, inForceFrom }: StandingInWords, consent: ActionInWords): string {
  const signed = signature ? `Signed ${dayInWords(signature)}; consent` : 'Consent'
  const bound = `${signed} to be bound ${dayInWords(consent)} (${wayInWords(consent)})`
  const noSignature = signature || withoutSignature.has(consent.kind) ? '' : '; no signature known'
  const inForce = inForceFrom ? `; in force for ${country} ${fromInWords(inForceFrom)}` : ''
  return `${bound}${noSignature}${inForce}`
}

function dayInWords({ date }: ActionInWords): string {
  if (!date) return 'on an unknown day'
  const [from = '', to = ''] = date.split('/')
  if (!date.includes('/')) return preposition(date)
  if (isOpen(from)) return `by ${plain(to)}`
  if (isOpen(to)) return `after ${plain(from)}`
  return `between ${plain(from)} and ${plain(to)}`
}

function fromInWords(date: string): string {
  const [from = '', to] = date.split('/')
  return to ? `from a day between ${from} and ${to}` : `from ${from}`
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
