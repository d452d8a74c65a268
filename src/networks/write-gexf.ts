import { MultiGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { forXml, sourceIds, sourcesText, type NetworkFile, type SourceText, type Values } from './network-file.js'

/** GEXF 1.2, as Gephi and NetworkX read it: attributes by the names of the answer's fields, the type as the label of a relationship. */
export function writeGexf(network: NetworkFile, sourceText: SourceText): string {
  const graph = new MultiGraph<Values, Values>()
  graph.replaceAttributes({
    creator: 'untoc-graph',
    description: forXml(`${network.title} ${network.description}`),
    keywords: `data version ${network.dataVersion ?? 'none'}`,
  })
  const attributes = (values: Values, sources: NetworkFile['nodes'][number]['sources']): Values => ({
    ...values,
    sourceIds: sourceIds(sources),
    sources: sourcesText(sources, sourceText),
  })
  for (const { id, noun, label, values, sources } of network.nodes) {
    graph.addNode(id, { label, noun, ...attributes(values, sources) })
  }
  for (const { id, from, to, type, directed, weight, values, sources } of network.relationships) {
    const all = { label: type, type, ...(weight === null ? {} : { weight }), ...attributes(values, sources) }
    if (directed) graph.addDirectedEdgeWithKey(id, from, to, all)
    else graph.addUndirectedEdgeWithKey(id, from, to, all)
  }
  return write(graph, {
    formatNode: (_id, values) => formatted(values),
    formatEdge: (_id, values) => formatted(values),
  })
}

function formatted({ label, weight, ...others }: Values) {
  const attributes = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, typeof value === 'string' ? forXml(value) : value]),
  )
  return { label: forXml(String(label)), attributes, ...(typeof weight === 'number' ? { weight } : {}) }
}
