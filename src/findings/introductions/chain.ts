/** How a country is tied to an organization by events, in words. */
import type { NodeRow } from '../ref.js'

/** An event at which two actors were present. */
export interface Meeting {
  readonly event: NodeRow
  readonly date: string | null
  /** Ids of the participations that say so. */
  readonly presences: string[]
}

/** Somebody whom both have met. */
export interface GoBetween {
  readonly actor: NodeRow
  readonly name: string
  /** The event with the organization. */
  readonly meeting: Meeting
}

/** A chain without its sources. */
export interface Chain {
  readonly goBetween: NodeRow | null
  readonly met: NodeRow
  readonly metNext: NodeRow | null
  readonly inWords: string
  readonly derivedFrom: string[]
}

/** The two ends of a chain. */
export interface Ends {
  readonly country: string
  readonly organization: string
}

/** The chain of an event that both ends shared. */
export function directChain({ country, organization }: Ends, meeting: Meeting): Chain {
  return {
    goBetween: null,
    met: meeting.event,
    metNext: null,
    inWords: bothWere(country, organization, meeting),
    derivedFrom: meeting.presences,
  }
}

/** The chain over a go-between: where it met the country, and where the organization. */
export function chainThrough(
  { country, organization }: Ends,
  { actor, name, meeting }: GoBetween,
  first: Meeting,
): Chain {
  return {
    goBetween: actor,
    met: first.event,
    metNext: meeting.event,
    inWords: `${bothWere(country, name, first)}; ${bothWere(name, organization, meeting)}`,
    derivedFrom: [...first.presences, ...meeting.presences],
  }
}

function bothWere(one: string, other: string, { event, date }: Meeting): string {
  return `${one} and ${other} were both at ${event.label ?? event.id} (${date ?? 'day unknown'})`
}
