import type { WorldChangeKind } from '../../generated/resolvers.js'
import { readConcernReasons } from '../concern-reasons.js'
import type { Read } from '../context.js'
import type { NodeRow } from '../ref.js'
import { readSources, type StatedNode } from '../sources-of.js'
import { wayInWords, worldInWords, type Way, type WorldFacts } from './world-in-words.js'

interface Line {
  readonly kind: WorldChangeKind
  readonly key: string
  readonly id: string
  readonly label: string | null
  readonly date: string
  readonly ways: readonly Way[]
}

/** What is asked of the world: from which day on, and about whom. */
export interface WorldPage {
  readonly day: string
  readonly country: { readonly id: string; readonly name: string } | null
  readonly first: number
  readonly after: string
}

const nouns: Readonly<Record<WorldChangeKind, string>> = {
  EVENT: 'Event',
  TREATY_ACTION: 'TreatyAction',
  RECOMMENDATION: 'Recommendation',
}

/** Reads what happened in the world, and whether there is more than a page. */
export async function readWorld(read: Read, { day, country, first, after }: WorldPage) {
  const { undated, lines } = await readLines(read, { day, country, first, after })
  const page = lines.slice(0, first)
  const ids = page.map(({ id }) => id)
  const facts = new Map((await read<WorldFacts>('world-in-words', { ids })).map((row) => [row.id, row]))
  const asked = country ? page.filter(({ kind }) => kind === 'RECOMMENDATION') : []
  const reasonsOf = await readConcernReasons(
    read,
    asked.map(({ id }) => ({ country: country?.id ?? '', recommendation: id })),
  )
  const told = page.map((line) => ({ line, ...reasonsFor(line) }))
  const sourcesOf = await readSources(
    read,
    told.flatMap(({ line, stated }) => [line.id, ...stated.map(({ id }) => id)]),
  )
  return {
    lines: told.map(({ line, reasons, stated }) => ({
      kind: line.kind,
      what: nodeOf(line),
      date: line.date,
      inWords: worldInWords(line, facts.get(line.id)),
      reasons,
      sources: sourcesOf([{ id: line.id }, ...stated]),
    })),
    undated,
    hasMore: lines.length > first,
    place: page.at(-1)?.key ?? after,
  }

  function reasonsFor({ kind, id, ways }: Line): { reasons: string[]; stated: readonly StatedNode[] } {
    if (!country || kind === 'TREATY_ACTION') return { reasons: [], stated: [] }
    if (kind === 'EVENT') return { reasons: ways.map((way) => wayInWords(country.name, way)), stated: ways }
    const found = reasonsOf(country.id, id)
    return { reasons: found?.reasons ?? [], stated: found?.stated ?? [] }
  }
}

async function readLines(
  read: Read,
  { day, country, first, after }: WorldPage,
): Promise<{ undated: number; lines: readonly Line[] }> {
  if (country) {
    const parameters = { country: country.id, from: day, after, first }
    const [row] = await read<{ undated: number; lines: Line[] }>('world-since-of-country', parameters)
    return row ?? { undated: 0, lines: [] }
  }
  const [lines, [row]] = await Promise.all([
    read<Line>('world-since', { from: day, after, first }),
    read<{ undated: number }>('world-undated', {}),
  ])
  return { undated: row?.undated ?? 0, lines }
}

function nodeOf({ kind, id, label }: Line): NodeRow {
  return { noun: nouns[kind], id, label }
}
