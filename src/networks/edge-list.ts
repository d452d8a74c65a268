import { sourcesText, type NetworkFile, type SourceText } from './network-file.js'

/** A cell of an edge list; null is empty. */
type Cell = string | number | boolean | null

const columns = ['from', 'fromNoun', 'fromLabel', 'type', 'directed', 'to', 'toNoun', 'toLabel', 'weight'] as const
const values = ['named', 'suggested', 'through', 'basis', 'date', 'dateEarliest', 'dateLatest', 'derivedFrom'] as const

/** One row a relationship, with the names and kinds of both ends; the header is the first row. */
export function* edgeRows(network: NetworkFile, sourceText: SourceText): Generator<Cell[]> {
  yield [...columns, ...values, 'sources', 'dataVersion']
  const nodes = new Map(network.nodes.map((node) => [node.id, node]))
  for (const { from, to, type, directed, weight, values: found, sources } of network.relationships) {
    const [one, other] = [nodes.get(from), nodes.get(to)]
    yield [
      from,
      one?.noun ?? null,
      one?.label ?? null,
      type,
      directed,
      to,
      other?.noun ?? null,
      other?.label ?? null,
      weight,
      ...values.map((name) => found[name] ?? null),
      sourcesText(sources, sourceText),
      network.dataVersion,
    ]
  }
}
