import type { QueryResolvers } from '../../generated/resolvers.js'
import { PublicError } from '../../errors.js'
import type { FindingContext } from '../context.js'
import { listLink, valueFilter } from '../count/link.js'
import { sourcesOf, type Evidence } from '../count/sources.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { comparedThings, type ComparedThing } from './compared-things.js'
import { standingTowards, type Action, type Instrument } from './standing-towards.js'

interface TiedNode {
  readonly id: string
  readonly label: string | null
}

interface Tie {
  readonly key: string
  readonly isReading: readonly boolean[]
  readonly nodes: readonly TiedNode[]
}

interface CountryRow {
  readonly id: string
  readonly label: string
  readonly actions: readonly (Action & { readonly instrument: string })[]
  readonly ties: readonly Tie[]
  /** One: the recommendations to groups that it is known to be in. */
  readonly byGroup: readonly Omit<Tie, 'key'>[]
  /** Ids of these groups. */
  readonly groups: readonly string[]
}

/** A cell before its sources are read. */
interface Cell {
  readonly shown: ShownCell
  readonly evidence: Evidence
}

interface ShownCell {
  readonly country: NodeRow
  readonly count: number | null
  readonly named: number
  readonly suggested: number
  readonly inWords: string
  readonly nodes: NodeRow[]
  readonly link: string
}

/** Resolves `Query.compareCountries`: BAD_INPUT for fewer than 2 or more than 6, NOT_FOUND for an unknown country. */
export const compareCountries: QueryResolvers['compareCountries'] = async (_root, { countries: ids }, context) => {
  if (ids.length < 2 || ids.length > 6 || new Set(ids).size < ids.length) throw wrongNumber(ids)
  const [rows, { value: instruments }] = await Promise.all([
    context.read<CountryRow>('compare-countries', { countries: ids }),
    context.keep(
      'compared-instruments',
      () => context.read<Instrument>('compared-instruments', {}),
      (all) => 200 * all.length,
    ),
  ])
  const missing = ids.find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined) throw await notFound(context.read, 'Country', missing)
  const { compare } = new Intl.Collator('en')
  const sorted = rows.toSorted((one, other) => compare(one.label, other.label))
  const lines = [
    ...instruments.map((instrument) => ({
      aspect: 'INSTRUMENTS' as const,
      item: instrument.label ?? instrument.id,
      cells: sorted.map((row) => instrumentCell(row, instrument)),
    })),
    ...comparedThings(context).map((thing) => ({
      aspect: thing.aspect,
      item: thing.item,
      cells: sorted.map((row) => tieCell(row, thing)),
    })),
  ]
  return { countries: sorted.map(countryOf), lines: await withSources(context, lines), complete: true }
}

function instrumentCell(row: CountryRow, instrument: Instrument): Cell {
  const actions = row.actions.filter((action) => action.instrument === instrument.id)
  const suggested = actions.filter(({ isReading }) => isReading).length
  return {
    shown: {
      country: countryOf(row),
      count: actions.length || null,
      named: actions.length - suggested,
      suggested,
      inWords: standingTowards(instrument, actions),
      nodes: actions.map((action) => ({ noun: 'TreatyAction', id: action.id, label: action.label })),
      link: listLink('TreatyAction', [tiedTo('country', row.id), tiedTo('instrument', instrument.id)]),
    },
    evidence: { nodes: actions.map((action) => action.id), at: [], otherwise: [instrument.id] },
  }
}

function tieCell(row: CountryRow, { key, facet, filters }: ComparedThing): Cell {
  const byGroup = key === 'BY_GROUP'
  const tie = byGroup ? row.byGroup[0] : row.ties.find((each) => each.key === key)
  const { isReading = [], nodes = [] } = tie ?? {}
  const suggested = isReading.filter(Boolean).length
  const ids = nodes.map(({ id }) => id)
  return {
    shown: {
      country: countryOf(row),
      count: isReading.length || null,
      named: isReading.length - suggested,
      suggested,
      inWords: isReading.length === 0 ? 'none known' : numberInWords(isReading.length, suggested),
      nodes: nodes.map(({ id, label }) => ({ noun: facet.noun, id, label })),
      link: listLink(facet.noun, [valueFilter(facet, byGroup ? row.groups : [row.id]), ...filters]),
    },
    evidence: { nodes: ids.slice(0, 2), at: byGroup ? [] : [{ facet, value: row }], otherwise: [row.id] },
  }
}

async function withSources<Line extends { readonly cells: readonly Cell[] }>(
  context: FindingContext,
  lines: readonly Line[],
) {
  const sources = await sourcesOf(
    context,
    lines.flatMap(({ cells }) => cells.map(({ evidence }) => evidence)),
  )
  let next = 0
  return lines.map((line) => ({
    ...line,
    cells: line.cells.map(({ shown }) => ({ ...shown, sources: sources[next++] ?? [] })),
  }))
}

function countryOf({ id, label }: CountryRow): NodeRow {
  return { noun: 'Country', id, label }
}

function tiedTo(field: string, id: string): string {
  return `${field}: {some: {id: {eq: ${JSON.stringify(id)}}}}`
}

function numberInWords(count: number, suggested: number): string {
  return suggested === 0 ? `${count} known` : `${count} known, ${suggested} by an editor's reading`
}

function wrongNumber(ids: readonly string[]): PublicError {
  const found = ids.slice(0, 10).map((id) => id.slice(0, 20))
  const message = `Cannot use countries: found ${found.join(', ') || 'none'}; allowed are 2 to 6 different ones`
  return new PublicError('BAD_INPUT', message, { argument: 'countries', found, min: 2, max: 6 })
}
