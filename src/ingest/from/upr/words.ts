import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { compare } from '../../order.js'

/** What the words of a recommendation suggest that it is about. */
export interface Suggested {
  /** Ids of crimes, themes and instruments, sorted. */
  readonly ids: readonly string[]
  /** The words that suggest them, as the list has them. */
  readonly words: readonly string[]
}

/** Finds the list's words in a recommendation's text and issues; undefined when there are none. */
export type Suggest = (text: string, issues: string) => Suggested | undefined

// It lies beside the sources, of which what is built is a copy without it.
const list = new URL('../../../../src/ingest/from/upr/words.csv', import.meta.url)

/** Reads `words.csv`: word or phrase, where it must stand (text or issue), and what it suggests. */
export function readWords(): Suggest {
  const rows: Record<string, string>[] = parse(readFileSync(list, 'utf8'), { columns: true })
  const words = rows.map(({ word = '', where = '', suggests = '' }) => ({
    word,
    where,
    key: padded(word),
    ids: suggests.split(';'),
  }))
  return (text, issues) => {
    const places: Readonly<Record<string, string>> = { text: padded(text), issue: padded(issues) }
    const found = words.filter(({ where, key }) => places[where]?.includes(key))
    if (found.length === 0) return undefined
    return {
      ids: [...new Set(found.flatMap(({ ids }) => ids))].toSorted(compare),
      words: [...new Set(found.map(({ word }) => word.toLowerCase()))],
    }
  }
}

/** Words parted by one blank each, with one at both ends: so a phrase is found whole, whatever its hyphens and line breaks. */
function padded(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `
}
