import type { Basis, QueryResolvers, SimilarBy } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { readSources, type SourcesOf, type StatedNode } from '../sources-of.js'
import { within } from '../within.js'

const all: readonly SimilarBy[] = ['CRIMES', 'THEMES', 'COUNTRIES', 'EVENTS', 'BODIES']

const words: Readonly<Record<SimilarBy, string>> = {
  CRIMES: 'both work on',
  THEMES: 'both are concerned with',
  COUNTRIES: 'both have a seat or work in',
  EVENTS: 'both took part in',
  BODIES: 'both belong to',
}

interface SharedRow {
  readonly by: SimilarBy
  readonly what: NodeRow
  readonly basis: Basis
  readonly stated: readonly StatedNode[]
}

interface SimilarRow {
  readonly organization: NodeRow
  readonly count: number
  readonly named: number
  readonly shared: readonly SharedRow[]
}

interface Found {
  readonly organization: NodeRow
  readonly similar: readonly SimilarRow[]
}

/** Resolves `Query.similarOrganizations`: NOT_FOUND for an unknown organization, BAD_INPUT for a value out of range. */
export const similarOrganizations: QueryResolvers['similarOrganizations'] = async (_root, args, { read }) => {
  const first = within(1, 200, 'first', args.first)
  const [afterCount = Number.MAX_SAFE_INTEGER, afterId = ''] = readCursor(args.after, 2) ?? []
  const by = args.by ?? all
  const [row] = await read<Found>('similar-organizations', {
    organization: args.organization,
    by,
    basis: args.basis ?? ['NAMED', 'SUGGESTED'],
    atLeast: within(1, 100, 'atLeast', args.atLeast),
    afterCount,
    afterId,
    first,
  })
  if (!row) throw await notFound(read, 'Organization', args.organization)
  const page = row.similar.slice(0, first)
  const last = page.at(-1)
  const isLast = row.similar.length <= first
  const sourcesOf = await readSources(
    read,
    page.flatMap(({ shared }) => shared.flatMap(({ stated }) => stated.map(({ id }) => id))),
  )
  return {
    organization: row.organization,
    similar: page.map((each) => similarOf(each, sourcesOf)),
    complete: isLast,
    next: last && !isLast ? cursorOf([last.count, last.organization.id]) : null,
    note: page.length > 0 || args.after ? null : whyNone(row.organization, by, args.atLeast),
  }
}

function similarOf({ organization, count, named, shared }: SimilarRow, sourcesOf: SourcesOf) {
  const sorted = shared.toSorted(
    (one, other) => all.indexOf(one.by) - all.indexOf(other.by) || (one.what.id < other.what.id ? -1 : 1),
  )
  return {
    organization,
    count,
    named,
    suggested: count - named,
    shared: sorted.map(({ by, what, basis, stated }) => ({
      by,
      what,
      inWords: `${words[by]} ${what.label ?? what.id}${basis === 'SUGGESTED' ? " (an editor's reading)" : ''}`,
      basis,
      sources: sourcesOf(stated),
    })),
    sources: sourcesOf(shared.flatMap(({ stated }) => stated)),
  }
}

function whyNone({ label, id }: NodeRow, by: readonly SimilarBy[], atLeast: number): string {
  const what = by.map((each) => each.toLowerCase()).join(', ')
  const least = atLeast > 1 ? ` at least ${atLeast} of` : ''
  return `The graph holds no other organization that shares${least} the ${what} of ${label ?? id}: unknown is not none.`
}
