import { claimColumns, type Noun } from '../../model/noun.js'
import type { Problem } from '../problem.js'
import { seedColumns } from '../seed-template.js'
import { foldColumn, type Table } from './table.js'

/** The noun that a word means, such as `organization`, `Organizations` or `treaty-action`. */
export function nounOfWord(nouns: readonly Noun[], word: string): Noun | undefined {
  const folded = foldColumn(word)
  return nouns.find(({ slug }) => [foldColumn(slug), pluralOf(foldColumn(slug))].includes(folded))
}

/** The noun of a table's rows, by its sheet's name, else its file's name, else its columns; a problem where that leaves a choice. */
export function guessNoun(nouns: readonly Noun[], table: Table): Noun | Problem {
  const bySheet = table.sheet ? nounOfWord(nouns, table.sheet) : undefined
  if (bySheet) return bySheet
  const byName = namedIn(nouns, table.file)
  const fitting = nouns.filter((noun) => fits(noun, table.header))
  const both = byName.filter((noun) => fitting.includes(noun))
  const [only, ...others] = both.length > 0 ? both : byName.length === 1 ? byName : fitting
  if (only && others.length === 0) return only
  const choice = [only, ...others].flatMap((noun) => (noun ? [noun.slug] : []))
  const could = choice.length > 0 ? `they could be ${choice.join(' or ')}` : 'no noun has all of these columns'
  const allowed = (choice.length > 0 ? choice : nouns.map((noun) => noun.slug)).join(', ')
  const message = `Cannot tell what the rows are: ${could}. Say it with --noun, or name the file after its noun; allowed is ${allowed}`
  return { file: table.file, line: table.headerLine, column: '', found: table.header.join(','), allowed, message }
}

function namedIn(nouns: readonly Noun[], file: string): Noun[] {
  const words = `-${file.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`
  const found = nouns.filter(({ slug }) => [slug, pluralOf(slug)].some((word) => words.includes(`-${word}-`)))
  // "treaty-action" names no "action": the longer name counts where one holds another.
  return found.filter((noun) => !found.some((other) => other !== noun && other.slug.includes(noun.slug)))
}

function pluralOf(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** Whether a noun has all of these columns, and they say more than who says so. */
function fits(noun: Noun, header: readonly string[]): boolean {
  const columns = new Set(seedColumns(noun).map(foldColumn))
  const common = new Set(['id', ...claimColumns].map(foldColumn))
  const own = header.map(foldColumn).filter((name) => !common.has(name))
  return own.length > 0 && own.every((name) => columns.has(name))
}
