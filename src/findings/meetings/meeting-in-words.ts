/** What a country had to do with an event as one sentence. */
import type { MeetingPart } from '../../generated/resolvers.js'

interface Named {
  readonly id: string
  readonly label: string | null
}

/** A meeting as far as the sentence needs it. */
export interface MeetingInWords {
  readonly name: string
  readonly event: Named
  readonly date: string | null
  readonly parts: readonly MeetingPart[]
  readonly others: readonly Named[]
  readonly moreOthers: number
}

const verbs: Readonly<Record<MeetingPart, string>> = {
  PRESENT: 'was present',
  HOST: 'was the host',
  ORGANIZER: 'was among the organizers, partners or funders',
  SUBJECT: 'was what it was about',
}

/** Says what the country did where and when, and with whom. */
export function meetingInWords({ name, event, date, parts, others, moreOthers }: MeetingInWords): string {
  const did = parts.map((part) => verbs[part]).join(' and ')
  const names = others.map(({ id, label }) => label ?? id)
  if (moreOthers > 0) names.push(`${moreOthers} more`)
  const company = names.length > 0 ? `also documented there: ${names.join('; ')}` : 'who else was there is not known'
  return `${event.label ?? event.id} (${date ?? 'day unknown'}): ${name} ${did}; ${company}`
}
