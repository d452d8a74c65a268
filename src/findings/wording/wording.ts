import type { QueryResolvers, WordingPlace } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { compareWords, mostWords, splitWords } from './compare-words.js'

/** Recommendations in a line at most. */
const most = 100

interface LineRow {
  readonly recommendation: NodeRow
  readonly place: WordingPlace
  readonly date: string | null
  readonly officialText: string | null
  readonly gist: string | null
  readonly replaces: NodeRow[]
}

/** Resolves `Query.wording`: NOT_FOUND for an unknown recommendation. */
export const wording: QueryResolvers['wording'] = async (_root, { recommendation }, { read }) => {
  const rows = await read<LineRow>('wording', { recommendation, most })
  const asked = rows.find(({ place }) => place === 'ITSELF')
  if (rows.length === 0) throw await notFound(read, 'Recommendation', recommendation)
  const line = rows.slice(0, most)
  const ref = asked?.recommendation ?? { noun: 'Recommendation', id: recommendation, label: null }
  const sourcesOf = await readSources(
    read,
    line.map((each) => each.recommendation.id),
  )
  return {
    recommendation: ref,
    line: line.map((each) => ({ ...each, sources: sourcesOf([each.recommendation]) })),
    comparisons: comparisonsOf(line, sourcesOf),
    complete: rows.length <= most,
    note: noteOf(line),
  }
}

function comparisonsOf(line: readonly LineRow[], sourcesOf: SourcesOf) {
  const byId = new Map(line.map((each) => [each.recommendation.id, each]))
  return line.flatMap((later) =>
    later.replaces.flatMap(({ id }) => {
      const earlier = byId.get(id)
      return earlier ? [comparisonOf(earlier, later, sourcesOf)] : []
    }),
  )
}

function comparisonOf(earlier: LineRow, later: LineRow, sourcesOf: SourcesOf) {
  const ends = { earlier: earlier.recommendation, later: later.recommendation }
  const sources = sourcesOf([ends.earlier, ends.later])
  const without = [earlier, later].filter(({ officialText }) => officialText === null)
  if (earlier.officialText === null || later.officialText === null) {
    const ids = without.map(({ recommendation }) => recommendation.id).join(' and ')
    return {
      ...ends,
      words: null,
      note: `Cannot be compared: no official text of ${ids} is held, and words of our own tell nothing.`,
      sources,
    }
  }
  const [was, is] = [splitWords(earlier.officialText), splitWords(later.officialText)]
  if (was.length > mostWords || is.length > mostWords) {
    return { ...ends, words: null, note: `Not compared: one of the texts has more than ${mostWords} words.`, sources }
  }
  return { ...ends, words: compareWords(was, is), note: null, sources }
}

function noteOf(line: readonly LineRow[]): string | null {
  const texts = line.filter(({ officialText }) => officialText !== null).length
  const notes = [
    ...(line.length === 1
      ? ['No source that the graph holds says what it replaced or what replaced it: unknown, not none.']
      : []),
    ...(texts === 0 ? ['No official text is held of any of them: words cannot be compared.'] : []),
  ]
  return notes.join(' ') || null
}
