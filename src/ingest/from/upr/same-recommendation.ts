/** Tells which recommendation of a table is which of the graph, where the graph has only a gist in words of its own. */

/** A recommendation of the table, in its official words. */
export interface TableRecommendation {
  readonly id: string
  readonly line: number
  readonly file: string
  readonly to: string
  readonly from: readonly string[]
  readonly event: string
  readonly text: string
  /** What its words suggest that it concerns. */
  readonly concerns: readonly string[]
}

/** A recommendation that the graph holds. */
export interface HeldRecommendation {
  readonly id: string
  readonly gist: string
  readonly to: string
  readonly madeBy: readonly string[]
  readonly event: string
  readonly concerns: readonly string[]
}

/** One of the graph, and the one of the table that it is; or those that it may be, when that cannot be told. */
export interface Match {
  readonly held: HeldRecommendation
  readonly same: TableRecommendation | undefined
  readonly maybe: readonly TableRecommendation[]
}

// A gist is a paraphrase: it has some words of the text, seldom all. Of two texts, one must have clearly more of them.
const enough = { alone: 0.2, amongSeveral: 0.4, lead: 0.2 }

/**
 * Compares recommendations to the same country, by the same States, at the same session. Several in the table can be one in
 * the graph when each is by another of its States.
 */
export function matchRecommendations(
  table: readonly TableRecommendation[],
  held: readonly HeldRecommendation[],
): Match[] {
  const groups = groupBy(table, ({ to, event, from }) => keyOf(to, event, from))
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines
    if (!first) return []
    const candidates = held.filter(
      ({ to, event, madeBy }) =>
        to === first.to && event === first.event && first.from.every((country) => madeBy.includes(country)),
    )
    return matchGroup(lines, candidates)
  })
}

function matchGroup(lines: readonly TableRecommendation[], candidates: readonly HeldRecommendation[]): Match[] {
  const score = (one: HeldRecommendation, line: TableRecommendation) => sharedWords(one.gist, line.text)
  const best = (line: TableRecommendation) =>
    candidates.toSorted((one, other) => score(other, line) - score(one, line))[0]
  return candidates.flatMap((one) => {
    const near = lines
      .filter((line) => isNear(one, line))
      .toSorted((line, other) => score(one, other) - score(one, line))
    const [first, second] = near
    if (!first) return []
    const found = score(one, first)
    const clear = second
      ? found >= enough.amongSeveral && found - score(one, second) >= enough.lead
      : found >= enough.alone
    const same = clear && best(first) === one ? first : undefined
    return [{ held: one, same, maybe: same ? [] : near }]
  })
}

/** Whether one can be the other at all: both concern the same, or most words of the gist are in the text. */
function isNear(held: HeldRecommendation, line: TableRecommendation): boolean {
  return held.concerns.some((id) => line.concerns.includes(id)) || sharedWords(held.gist, line.text) > 0.5
}

/** The share of a gist's words that a text has too, 0 to 1; a word counts as the same when it begins with the same five letters. */
export function sharedWords(gist: string, text: string): number {
  const [wanted, there] = [stems(gist), stems(text)]
  if (wanted.size === 0) return 0
  return [...wanted].filter((stem) => there.has(stem)).length / wanted.size
}

const emptyWords = new Set(['and', 'the', 'for', 'that', 'with', 'its', 'all', 'any', 'from', 'are', 'this', 'into'])

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !emptyWords.has(word)).map((word) => word.slice(0, 5)))
}

function keyOf(to: string, event: string, from: readonly string[]): string {
  return [to, event, ...from.toSorted()].join(' ')
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
