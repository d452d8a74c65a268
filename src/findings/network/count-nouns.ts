/** How many nodes of a noun stand in one way to a day. */
export interface StandingCount {
  readonly noun: string
  readonly standing: 'DATED' | 'UNDATED' | 'CANNOT_TELL' | 'LATER'
  readonly count: number
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
