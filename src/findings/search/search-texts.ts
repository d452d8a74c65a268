/** A question's words in the form that the database's full-text indexes take: made from letters and digits alone, so never wrong. */
import { formsOf, isAlphabetic, typosAllowed } from './words.js'

/** A text for one index. */
export interface IndexSearch {
  readonly index: string
  readonly text: string
}

/** How well the words must stand in a text. */
export interface Strictness {
  /** Whether letters may be wrong. */
  readonly typos: boolean
  /** Whether each of the words must stand in it. */
  readonly all: boolean
}

const indexes = [
  { index: 'fulltext_standard_folding', takes: /./u },
  { index: 'fulltext_arabic', takes: /\p{Script=Arabic}/u },
  { index: 'fulltext_cjk', takes: /\p{Script=Han}/u },
] as const

/** What to send to which index; none without words. */
export function searchesOf(words: readonly string[], { typos, all }: Strictness): IndexSearch[] {
  return indexes.flatMap(({ index, takes }) => {
    const taken = words.filter((word) => takes.test(word))
    // An index of one script knows no words of others.
    if (taken.length === 0 || (all && taken.length < words.length)) return []
    return {
      index,
      text: taken.map((word) => `(${alternatives(word, typos).join(' OR ')})`).join(all ? ' AND ' : ' OR '),
    }
  })
}

function alternatives(word: string, typos: boolean): string[] {
  // Within quotation marks the characters of a Chinese name must follow each other; without, some of them do.
  if (/\p{Script=Han}/u.test(word)) return [`"${word}"^4`, typos ? word : '', `${word}*`].filter(Boolean)
  const forms = formsOf(word).map((form, place) => (place === 0 ? `${form}^4` : `${form}^3`))
  const edits = typos ? typosAllowed(word) : 0
  // An Arabic word is reduced to its stem by its index, but only where it stands alone.
  const beginning = word.length > 1 || !isAlphabetic(word) ? [`${word}*`] : []
  return [...forms, ...beginning, ...(edits > 0 ? [`${word}~${edits}`] : [])]
}
