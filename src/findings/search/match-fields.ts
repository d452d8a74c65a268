import { distance } from 'fastest-levenshtein'
import type { SearchLanguage, SearchMatch } from '../../generated/resolvers.js'
import { formsOf, tellingWords, typosAllowed, wordsOf } from './words.js'

/** A field of a node as the statement returns it. */
export interface FieldRow {
  readonly field: string
  readonly value: string | readonly string[]
}

/** The field that matches best, and how well. */
export interface FieldMatch {
  readonly field: string
  readonly text: string
  readonly match: SearchMatch
  /** 0 to 1000, of which the hundreds say how the words stand, the rest how much of the text they are. */
  readonly weight: number
}

const weightOf = { form: 1, beginning: 0.7, near: 0.4, none: 0 } as const

/** The best of a node's fields for the words of a question; undefined where no field is in the language. */
export function matchFields(
  words: readonly string[],
  fields: readonly FieldRow[],
  language: SearchLanguage | null | undefined,
): FieldMatch | undefined {
  const texts = fields
    .filter(({ field }) => isIn(field, language))
    .flatMap(({ field, value }) => (typeof value === 'string' ? [value] : value).map((text) => ({ field, text })))
  return texts
    .map(({ field, text }) => ({ field, text, ...matchText(words, text) }))
    .reduce<FieldMatch | undefined>((best, each) => (!best || isBetter(each, best) ? each : best), undefined)
}

/** Fields in a language: `nameFr` and its like in theirs, aliases in any, all else in English. */
function isIn(field: string, language: SearchLanguage | null | undefined): boolean {
  if (!language || field === 'aliases') return true
  const [, suffix = 'En'] = /^name(Ar|Zh|En|Fr|Ru|Es)$/.exec(field) ?? []
  return suffix.toUpperCase() === language
}

/** Of equals the shorter field name: `name` says more than `nameEs`. */
function isBetter(one: FieldMatch, other: FieldMatch): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight
  return one.field === other.field
    ? one.text < other.text
    : one.field.length < other.field.length || one.field < other.field
}

function matchText(words: readonly string[], text: string): Pick<FieldMatch, 'match' | 'weight'> {
  const own = wordsOf(text)
  const kinds = words.map((word) => kindOf(word, own, text))
  const standing = kinds.reduce((sum, kind) => sum + weightOf[kind], 0) / words.length
  const share = Math.min(1, kinds.filter((kind) => kind !== 'none').length / Math.max(1, tellingWords(own).length))
  const weight = Math.round(standing * 9) * 100 + Math.round(share * 99)
  if (kinds.every((kind) => kind === 'form')) return { match: share === 1 ? 'WHOLE' : 'WORDS', weight }
  return { match: kinds.some((kind) => kind === 'near' || kind === 'none') ? 'NEAR' : 'BEGINNINGS', weight }
}

function kindOf(word: string, own: readonly string[], text: string): keyof typeof weightOf {
  // Chinese has no blanks between words.
  if (/\p{Script=Han}/u.test(word)) return text === word ? 'form' : text.includes(word) ? 'beginning' : 'none'
  const forms = formsOf(word)
  if (own.some((each) => forms.includes(each))) return 'form'
  if (own.some((each) => each.startsWith(word))) return 'beginning'
  const typos = typosAllowed(word)
  return typos > 0 && own.some((each) => isNear(word, each, typos)) ? 'near' : 'none'
}

/** Two letters in the wrong order are one typo. */
function isNear(word: string, other: string, typos: number): boolean {
  if (Math.abs(word.length - other.length) > typos) return false
  const away = distance(word, other)
  return away <= typos || (away === 2 && sorted(word) === sorted(other))
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('')
}
