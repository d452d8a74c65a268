/** What became of a recommendation or a commitment as one sentence. */
import type { FollowUpStatus, JoinAnswerKind, TreatyActionKind } from '../../generated/resolvers.js'

/** A status that was reported; `isLast` where it surely is the last. */
export interface Reported {
  readonly id: string
  readonly status: string
  readonly date: string | null
  readonly evidence: string | null
  readonly isLast: boolean
}

/** An instrument that is asked to be joined, and the consent to be bound, if one is known. */
export interface Join {
  readonly instrument: { readonly id: string }
  readonly answer: JoinAnswerKind
  readonly action: { readonly id: string; readonly kind: TreatyActionKind; readonly date: string | null } | null
}

/** A line as far as its sentence needs it. */
export interface FollowUpInWords {
  readonly status: FollowUpStatus
  readonly date: string | null
  readonly changes: readonly Reported[]
  readonly joins: readonly Join[]
}

/** Says what became of it, with the days: "met: recommended in 2009, consent to be bound by TIP on 2010-02-08 (accession)". */
export function followUpInWords({ status, date, changes, joins }: FollowUpInWords): string {
  const asked = joins.map((join) => joinInWords(join))
  const reported = changes.map(reportedInWords)
  const answered = joins.some(({ answer }) => answer === 'MET')
  if (answered) return [`${wordsOf(status)}: recommended ${dayInWords(date)}`, ...asked, ...reported].join('; ')
  if (status === 'NO_STATUS_REPORTED') return ['no status reported', ...asked].join('; ')
  if (changes.length === 0) return status === 'CANNOT_TELL' ? asked.join('; ') : [wordsOf(status), ...asked].join('; ')
  if (status === 'CANNOT_TELL') return ['cannot tell which of these is the last', ...reported, ...asked].join('; ')
  const lastFirst = [...changes.filter(({ isLast }) => isLast), ...changes.filter(({ isLast }) => !isLast)]
  return [...lastFirst.map(reportedInWords), ...asked].join('; ')
}

function joinInWords({ instrument, answer, action }: Join): string {
  if (!action) return `no consent to be bound by ${instrument.id} known`
  const way = action.kind === 'CONSENT' ? 'the way is not stated' : action.kind.toLowerCase()
  const consent = `consent to be bound by ${instrument.id} ${dayInWords(action.date)} (${way})`
  if (answer === 'BOUND_BEFORE') return `${consent}, before it was recommended`
  return answer === 'CANNOT_TELL' ? `${consent}: cannot tell whether it came after the recommendation` : consent
}

function reportedInWords({ status, date, evidence }: Reported): string {
  const day = date ? ` ${dayInWords(date)}` : ', day unknown'
  return `${wordsOf(status)}${day}${evidence ? ` (${evidence})` : ''}`
}

function dayInWords(date: string | null): string {
  if (!date) return 'on an unknown day'
  const [from = '', to] = date.split('/')
  if (to !== undefined) return `between ${plain(from)} and ${plain(to)}`
  if (/[~?%]$/.test(date)) return `about ${plain(date)}`
  return date.length > 7 ? `on ${date}` : `in ${date}`
}

function plain(date: string): string {
  return date.replace(/[~?%]$/, '')
}

function wordsOf(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ')
}
