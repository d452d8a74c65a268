/** Lines of a count as clients get them: the figures, the address that lists what was counted, and sources. */
import type { FindingContext } from '../context.js'
import type { Facet } from '../expand/facet.js'
import type { NodeRow, SourceRow } from '../ref.js'
import type { ValueColumn } from './columns.js'
import { listLink, valueFilter, type FilterPart } from './link.js'
import { sourcesOf, type StoodAt } from './sources.js'
import type { Tally } from './tally.js'
import type { Counted } from './where.js'

/** A line before it is finished: what was counted, where it stands, and what else filters it. */
export interface Draft {
  readonly tally: Tally
  readonly at: readonly StoodAt[]
  readonly filters?: readonly FilterPart[]
  /** Facet whose conditions do not hold for this line. */
  readonly without?: Facet
}

/** The figures of a line, with where to see what is in it and who says so. */
export interface Line {
  readonly count: number
  readonly named: number
  readonly suggested: number
  readonly link: string
  readonly sources: SourceRow[]
}

/** A value as clients get it. */
export interface ShownValue {
  readonly by: string
  readonly id: string
  readonly label: string
  readonly ref: NodeRow | null
}

/** Finishes lines in their order; their sources are read together. */
export async function finishLines(
  context: Pick<FindingContext, 'read'>,
  counted: Counted,
  drafts: readonly Draft[],
): Promise<Line[]> {
  const { ids } = counted.nodes
  // Where there are many lines, one node of each must do.
  const examples = drafts.length > 300 ? 1 : 2
  const sources = await sourcesOf(
    context,
    drafts.map(({ tally, at }) => ({
      nodes: idsOf(counted, tally.examples.slice(0, examples)),
      at,
      otherwise: otherwise(at, ids),
    })),
  )
  return drafts.map(({ tally: { count, named, suggested }, ...where }, index) => ({
    count,
    named,
    suggested,
    link: linkOf(counted, where),
    sources: sources[index] ?? [],
  }))
}

/** A facet's value as clients get it. */
export function shownValue({ name: by }: Facet, { id, label, noun }: ValueColumn): ShownValue {
  return { by, id, label, ref: noun === null ? null : { noun, id, label } }
}

/** The figures of a tally alone. */
export function figuresOf({ count, named, suggested }: Tally): Pick<Line, 'count' | 'named' | 'suggested'> {
  return { count, named, suggested }
}

/** An estimate of what lines take, in bytes. */
export function sizeOfLines(lines: readonly unknown[]): number {
  return lines.length * 2_500 + 2_000
}

function idsOf({ nodes }: Counted, places: readonly number[]): string[] {
  return places.map((place) => nodes.ids[place] ?? '')
}

/** Where nobody stands at a value: the value's own sources, else those of the first nodes that were looked at. */
function otherwise(at: readonly StoodAt[], ids: readonly string[]): string[] {
  const nodes = at.flatMap(({ value: { noun, id } }) => (noun === null ? [] : [id]))
  return nodes.length > 0 ? nodes : ids.slice(0, 2)
}

function linkOf({ noun, conditions }: Counted, { at, filters = [], without }: Omit<Draft, 'tally'>): string {
  return listLink(noun.name, [
    ...conditions.filter(({ facet }) => !without || facet?.name !== without.name).map(({ filter }) => filter),
    ...at.map(({ facet, value }) => valueFilter(facet, [value.id])),
    ...filters,
  ])
}
