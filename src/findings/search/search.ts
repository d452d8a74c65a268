import { PublicError } from '../../errors.js'
import type { QueryResolvers, SearchLanguage } from '../../generated/resolvers.js'
import type { Read } from '../context.js'
import { cursorOf, readCursor } from '../cursor.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownNouns } from '../refuse-unknown-nouns.js'
import { readSources } from '../sources-of.js'
import { within } from '../within.js'
import { matchFields, type FieldMatch, type FieldRow } from './match-fields.js'
import { searchesOf, type Strictness } from './search-texts.js'
import { askedWords } from './words.js'

/** Nodes that are looked at: those that the index finds best. */
const most = 200
/** Nodes of all nouns among which those of some are looked for. */
const mostOfNouns = 10_000

interface Asked {
  readonly text: string
  readonly words: readonly string[]
  readonly nouns: readonly string[] | null
  readonly language: SearchLanguage | null
}

interface Hit extends FieldMatch {
  readonly node: NodeRow
}

interface FoundRow {
  readonly found: readonly { readonly node: NodeRow; readonly fields: FieldRow[] }[]
  readonly isCut: boolean
}

interface Found {
  readonly hits: readonly Hit[]
  /** Whether there is more than was looked at. */
  readonly isCut: boolean
  readonly note: string | null
}

/** Resolves `Query.search`: BAD_INPUT for a text without words, an unknown noun, or a `first` outside 1 to 100. */
export const search: QueryResolvers['search'] = async (_root, args, { read, nouns: known }) => {
  const { text, first, after } = args
  within(1, 100, 'first', first)
  refuseUnknownNouns('nouns', args.nouns, known)
  const words = askedWords(text)
  if (words.length === 0) throw noWords(text)
  const found = await findBest(read, { text, words, nouns: args.nouns ?? null, language: args.language ?? null })
  const place = readCursor(after, 2)
  const rest = place ? found.hits.filter((hit) => comesAfter(hit, place)) : found.hits
  const page = rest.slice(0, first)
  const last = page.at(-1)
  const sourcesOf = await readSources(
    read,
    page.map(({ node }) => node.id),
  )
  return {
    hits: page.map(({ node, field, text: said, match }) => ({
      node,
      field,
      text: said,
      match,
      sources: sourcesOf([node]),
    })),
    complete: rest.length <= first && !found.isCut,
    next: last && rest.length > first ? cursorOf([last.weight, last.node.id]) : null,
    note: found.note,
  }
}

// The next is tried only where one finds nothing: a typo that somebody else made too is no better than the right word.
const attempts: readonly (Strictness & { readonly note: string | null })[] = [
  { typos: false, all: true, note: null },
  { typos: true, all: true, note: 'No text has these words as they are written: these have words near to them.' },
  { typos: true, all: false, note: 'No text has all of these words: these have some of them.' },
]

async function findBest(read: Read, asked: Asked): Promise<Found> {
  for (const { note, ...strictness } of attempts) {
    const found = await find(read, asked, strictness)
    if (found.hits.length > 0) return { ...found, note: [note, found.note].filter(Boolean).join(' ') || null }
    // What is wrong with one word alone is known by now.
    if (strictness.typos && asked.words.length === 1) break
  }
  return { hits: [], isCut: false, note: 'Nothing that the graph holds has these words, nor words near to them.' }
}

async function find(read: Read, { text, words, nouns, language }: Asked, strictness: Strictness): Promise<Found> {
  const id = text.trim()
  const [row] = await read<FoundRow>('search', {
    searches: searchesOf(words, strictness),
    ids: language ? [] : [...new Set([id, id.toLowerCase(), id.toUpperCase()])],
    nouns,
    looked: nouns ? mostOfNouns : most + 1,
    most,
  })
  const { found, isCut } = row ?? { found: [], isCut: false }
  const hits = found.flatMap(({ node, fields }): Hit[] => {
    if (node.id.toLowerCase() === id.toLowerCase())
      return [{ node, field: 'id', text: node.id, match: 'WHOLE', weight: 1000 }]
    const match = matchFields(words, fields, language)
    return match ? [{ node, ...match }] : []
  })
  return {
    hits: hits.toSorted((one, other) => other.weight - one.weight || (one.node.id < other.node.id ? -1 : 1)),
    isCut,
    note: isCut
      ? `More than ${most} were found, of which the index's best ${most} are listed: add a word, or choose nouns.`
      : null,
  }
}

function comesAfter({ weight, node }: Hit, [lastWeight, lastId]: readonly unknown[]): boolean {
  return weight < Number(lastWeight) || (weight === Number(lastWeight) && node.id > String(lastId))
}

function noWords(text: string): PublicError {
  const found = text.slice(0, 100)
  return new PublicError('BAD_INPUT', `Cannot search for "${found}": it has no letter or digit; give a word or an id`, {
    argument: 'text',
    found,
  })
}
