/** Sources of counted lines: those of the first nodes of each, read together for all lines. */
import type { FindingContext } from '../context.js'
import type { Facet } from '../expand/facet.js'
import { distinctSources, type SourceRow } from '../ref.js'
import type { ValueColumn } from './columns.js'

/** A value at which a line's nodes stand. */
export interface StoodAt {
  readonly facet: Facet
  readonly value: ValueColumn
}

/** What a line rests on: its first nodes and where they stand; of a zero, what was looked at in vain. */
export interface Evidence {
  readonly nodes: readonly string[]
  readonly at: readonly { readonly facet: Facet; readonly value: { readonly id: string } }[]
  /** Ids of nodes whose own sources stand in where the line has no nodes. */
  readonly otherwise: readonly string[]
}

/** What a statement is asked: the rows of a node, or only those that fill a column, or the rows that state a relationship. */
type Wanted =
  | { readonly node: string; readonly field: string | null }
  | { readonly from: string; readonly type: string; readonly to: string }

interface Found {
  readonly line: number
  readonly sources: SourceRow[]
}

const mostSources = 3

/** For each line up to three sources. */
export async function sourcesOf(
  { read }: Pick<FindingContext, 'read'>,
  lines: readonly Evidence[],
): Promise<SourceRow[][]> {
  const wanted = lines.map((line) => wantedOf(line).map((each) => ({ key: JSON.stringify(each), each })))
  const unique = [...new Map(wanted.flat().map(({ key, each }) => [key, each]))]
  const [ofNodes, ofRelationships] = await Promise.all([
    readWanted(
      read,
      'counted-nodes-sources',
      unique.filter(([, each]) => 'node' in each),
    ),
    readWanted(
      read,
      'counted-relationships-sources',
      unique.filter(([, each]) => 'from' in each),
    ),
  ])
  const found = new Map([...ofNodes, ...ofRelationships])
  return wanted.map((each) => distinctSources(each.flatMap(({ key }) => found.get(key) ?? [])).slice(0, mostSources))
}

async function readWanted(
  read: FindingContext['read'],
  statement: string,
  wanted: readonly (readonly [string, Wanted])[],
): Promise<[string, SourceRow[]][]> {
  if (wanted.length === 0) return []
  const pairs = wanted.map(([, each], line) => ({ ...each, line }))
  const rows = await read<Found>(statement, { pairs })
  return rows.map(({ line, sources }) => [wanted[line]?.[0] ?? '', sources])
}

function wantedOf({ nodes, at, otherwise }: Evidence): Wanted[] {
  if (nodes.length === 0) return otherwise.slice(0, 2).map((node) => ({ node, field: null }))
  const stated = at.flatMap(({ facet, value: { id } }) =>
    facet.type === 'relationship' ? [{ type: facet.relationshipType, isOut: facet.direction === 'OUT', id }] : [],
  )
  if (stated.length > 0) {
    return nodes.flatMap((node) =>
      stated.map(({ type, isOut, id }) => (isOut ? { from: node, type, to: id } : { from: id, type, to: node })),
    )
  }
  const [field = null] = at.flatMap(({ facet }) => (facet.type === 'field' && facet.isStated ? [facet.name] : []))
  return nodes.map((node) => ({ node, field }))
}
