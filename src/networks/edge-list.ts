import type { Collected } from './collect-network.js'
import { sourcesText, type SourceText } from './network-file.js'

/** A cell of an edge list; null is empty. */
type Cell = string | number | boolean | null

const columns = ['from', 'fromNoun', 'fromLabel', 'type', 'directed', 'to', 'toNoun', 'toLabel', 'weight'] as const
const values = ['named', 'suggested', 'through', 'basis', 'date', 'dateEarliest', 'dateLatest', 'derivedFrom'] as const

/** The header of an edge list. */
export const edgeColumns: readonly string[] = [...columns, ...values, 'sources', 'dataVersion']

/** Gives the rows of one page of a network after the other: relationships that were in none before. */
export type EdgeRows = (page: Collected & { readonly dataVersion: number | null }) => Cell[][]

/** Makes it: one row a relationship, with the names and kinds of both ends, of which no more is remembered than these. */
export function edgeRowsMaker(sourceText: SourceText): EdgeRows {
  const names = new Map<string, readonly [noun: string, label: string]>()
  const written = new Set<string>()
  const nothing = [null, null] as const
  return ({ nodes, relationships, dataVersion }) => {
    for (const { id, noun, label } of nodes) names.set(id, [noun, label])
    const fresh = relationships.filter(({ id }) => !written.has(id))
    for (const { id } of fresh) written.add(id)
    return fresh.map(({ from, to, type, directed, weight, values: found, sources }) => [
      from,
      ...(names.get(from) ?? nothing),
      type,
      directed,
      to,
      ...(names.get(to) ?? nothing),
      weight,
      ...values.map((name) => found[name] ?? null),
      sourcesText(sources, sourceText),
      dataVersion,
    ])
  }
}
