import { create } from 'xmlbuilder2'
import { forXml, sourceIds, sourcesText, type NetworkFile, type SourceText, type Values } from './network-file.js'

const opening = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'

/** GraphML, as Gephi, yEd and NetworkX read it, an element a line: values by the names of the answer's fields. */
export function* writeGraphml(network: NetworkFile, sourceText: SourceText): Generator<string> {
  const nodes = network.nodes.map(({ id, label, noun, values, sources }) => ({
    id,
    values: withSources({ label, noun, ...values }, sources, sourceText),
  }))
  const edges = network.relationships.map(({ id, from, to, type, weight, directed, values, sources }) => ({
    id,
    ends: { '@source': from, '@target': to },
    values: withSources({ type, directed, ...(weight === null ? {} : { weight }), ...values }, sources, sourceText),
  }))
  // NetworkX refuses a file with both: then all are written as directed, and the value `directed` says which are.
  const direction = network.relationships.some((each) => each.directed) ? 'directed' : 'undirected'
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<!--${forXml(`${network.title} ${network.description}`).replaceAll('--', '- -')}-->\n`
  yield opening
  yield* keyElements('node', nodes)
  yield* keyElements('edge', edges)
  yield `<graph id="network" edgedefault="${direction}">\n`
  for (const { id, values } of nodes) yield line({ node: { '@id': forXml(id), data: dataOf('node', values) } })
  for (const { id, ends, values } of edges) {
    yield line({ edge: { '@id': forXml(id), ...ends, data: dataOf('edge', values) } })
  }
  yield '</graph>\n</graphml>\n'
}

function* keyElements(of: 'node' | 'edge', elements: readonly { readonly values: Values }[]): Generator<string> {
  for (const [name, type] of keysOf(elements.map(({ values }) => values))) {
    yield line({ key: { '@id': `${of}-${name}`, '@for': of, '@attr.name': name, '@attr.type': type } })
  }
}

function dataOf(of: 'node' | 'edge', values: Values) {
  return Object.entries(values).map(([name, value]) => ({ '@key': `${of}-${name}`, '#': forXml(String(value)) }))
}

/** One element: a tree of the whole would take seconds to build. */
function line(element: object): string {
  return `${create(element).root().toString()}\n`
}

function withSources(values: Values, sources: NetworkFile['nodes'][number]['sources'], sourceText: SourceText): Values {
  return { ...values, sourceIds: sourceIds(sources), sources: sourcesText(sources, sourceText) }
}

/** Names of all values with their GraphML type; numbers are `double` where one of them is no whole number. */
function keysOf(all: readonly Values[]): Map<string, string> {
  const types = new Map<string, string>()
  for (const values of all) {
    for (const [name, value] of Object.entries(values)) {
      const type = typeOf(value)
      const known = types.get(name) ?? type
      types.set(name, known === type ? type : [known, type].includes('string') ? 'string' : 'double')
    }
  }
  return types
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  return typeof value
}
