/** How many nodes of a noun stand in one way to a day. */
export interface StandingCount {
  readonly noun: string
  readonly standing: 'DATED' | 'UNDATED' | 'CANNOT_TELL' | 'LATER'
  readonly count: number
}

/** How many nodes of a noun have a date, by the first and the last day that it can mean; null where that is open. */
export interface DayCount {
  readonly noun: string
  readonly isDated: boolean
  readonly earliest: string | null
  readonly latest: string | null
  readonly count: number
}

/** How nodes stand to a day, from their days; of some nouns, or of all but sources when that is null. */
export function standingsOf(
  days: readonly DayCount[],
  { asOf, nouns }: { readonly asOf: string | null; readonly nouns: readonly string[] | null },
): StandingCount[] {
  const wanted = days.filter(({ noun }) => (nouns ? nouns.includes(noun) : noun !== 'Source'))
  return wanted.map((day) => ({ noun: day.noun, standing: standingOf(day, asOf), count: day.count }))
}

/** A line for each noun, by name. */
export function countNouns(rows: readonly StandingCount[]) {
  const count = (noun: string, standing: StandingCount['standing']) =>
    rows.filter((row) => row.noun === noun && row.standing === standing).reduce((sum, row) => sum + row.count, 0)
  return [...new Set(rows.map(({ noun }) => noun))].toSorted().map((noun) => ({
    noun,
    dated: count(noun, 'DATED'),
    undated: count(noun, 'UNDATED'),
    cannotTell: count(noun, 'CANNOT_TELL'),
    later: count(noun, 'LATER'),
  }))
}

// Days as YYYY-MM-DD compare as texts.
function standingOf({ isDated, earliest, latest }: DayCount, asOf: string | null): StandingCount['standing'] {
  if (!isDated) return 'UNDATED'
  if (asOf === null || (latest !== null && latest <= asOf)) return 'DATED'
  return earliest !== null && earliest > asOf ? 'LATER' : 'CANNOT_TELL'
}
