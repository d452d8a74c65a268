/** The first and the last day that a date can mean, as YYYY-MM-DD; null where that is not known. */
export interface DaySpan {
  readonly earliest: string | null
  readonly latest: string | null
}

/** A consent to be bound: in which way, and when it was given to the depositary. */
export interface ConsentDay extends DaySpan {
  readonly kind: string
}

/**
 * The days on which an instrument can have entered into force for a State: the thirtieth day after its consent to be
 * bound, but not before the instrument's own entry into force (UNTOC art. 38, Trafficking in Persons Protocol art. 17,
 * Smuggling of Migrants Protocol art. 22, Firearms Protocol art. 18). Null where it does not follow: the day of the
 * consent or the instrument's entry into force is unknown, or the State succeeded to a predecessor, whose day counts.
 */
export function inForceFrom({ kind, earliest, latest }: ConsentDay, instrument: DaySpan): DaySpan | null {
  if (kind === 'SUCCESSION' || !earliest || !latest || !instrument.earliest || !instrument.latest) return null
  return {
    earliest: laterOf(thirtyDaysAfter(earliest), instrument.earliest),
    latest: laterOf(thirtyDaysAfter(latest), instrument.latest),
  }
}

/** The span as a date of the graph: a day, or an interval such as `2016-10-31/2018-08-22`. */
export function asPartialDate({ earliest, latest }: DaySpan): string | null {
  return earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
}

function thirtyDaysAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 30)
  return date.toISOString().slice(0, 10)
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
