import { nearestTo } from '../../nearest.js'

/** What the State under review answered: a status, a known word that is none, or a word that is not known. */
export type Response =
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'pledge' }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined }

const statuses: Readonly<Record<string, string>> = { accepted: 'ACCEPTED', supported: 'ACCEPTED', noted: 'NOTED' }
const withoutStatus = [
  'General response',
  'No clear position',
  'No response',
  'Pending',
  'Rejected',
  'Partially accepted',
  'Partially supported',
  'In progress',
  'N/A',
]
const pledge = 'Voluntary Pledge'

/** The responses that are known, for messages. */
export const knownResponses = ['Accepted', 'Supported', 'Noted', ...withoutStatus, pledge]

/** Reads a cell of the column Response; an empty one says nothing. */
export function readResponse(cell: string): Response {
  const word = cell.toLowerCase()
  const status = statuses[word]
  if (status) return { kind: 'status', status }
  if (word === pledge.toLowerCase()) return { kind: 'pledge' }
  if (word === '' || withoutStatus.some((each) => each.toLowerCase() === word)) return { kind: 'none' }
  return { kind: 'unknown', nearest: nearestTo(cell, knownResponses) }
}
