import { slugOf } from './fold-name.js'

/** An address for comparison: without protocol, `www.`, a mark at its end and capitals of the host. */
export function foldAddress(address: string): string {
  const { host, pathname, search } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}

/** Whether a text is an address that a source can have. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** The id of a source by its address: the host's name and the last words of the path, such as `unodc-se4u-training`. */
export function sourceIdOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  const labels = hostname.replace(/^www\./, '').split('.')
  const short = (labels.at(-2) ?? '').length <= 3 && labels.length > 2
  const host = (short ? labels.at(-3) : labels.at(-2)) ?? labels[0] ?? ''
  const last = pathname.split('/').findLast((segment) => segment !== '') ?? ''
  const words = slugOf(decode(last).replace(/\.\w{2,5}$/, ''))
    .split('-')
    .slice(0, 5)
  return [slugOf(host), ...words].filter((word) => word !== '').join('-')
}

// Bodies of the United Nations and the European Union, and hosts that are a government's.
const official =
  /(^|\.)(un|unodc|ohchr|iom|interpol|europol)\.(org|int)$|\.europa\.eu$|(^|\.)(gov|gob|gouv|govt|go|mil)(\.[a-z]{2,3})?$/

/** The kind of a source by its address: OFFICIAL for hosts of the United Nations, its bodies and governments. */
export function sourceKindOf(address: string): 'OFFICIAL' | 'ORGANIZATION' {
  return official.test(new URL(address).hostname) ? 'OFFICIAL' : 'ORGANIZATION'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
