import type { FileNode, FileRelationship, FileSource, NetworkFile } from './network-file.js'

// Names of nodes, nouns and fields get an address of their own that nobody has to serve.
const context = {
  '@base': 'urn:untoc-graph:node:',
  '@vocab': 'urn:untoc-graph:',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  from: { '@type': '@id' },
  to: { '@type': '@id' },
  derivedFrom: { '@type': '@id' },
  through: { '@type': '@id' },
  source: { '@type': '@id' },
  sources: { '@container': '@set' },
}

/**
 * JSON-LD 1.1, one node or relationship a line: a node has its noun as type, a relationship is a thing of its own with `from`
 * and `to`, so that it can say its weight, its date and its sources.
 */
export function* writeJsonLd(network: NetworkFile): Generator<string> {
  const { title, description, dataVersion, nodes, relationships } = network
  const head = { '@context': context, '@id': '', title, description, dataVersion }
  yield `${JSON.stringify(head).slice(0, -1)},"@graph":[\n`
  const last = nodes.length + relationships.length
  let written = 0
  for (const each of [...nodes.map(nodeItem), ...relationships.map(relationshipItem)]) {
    written++
    yield `${JSON.stringify(each)}${written < last ? ',' : ''}\n`
  }
  yield ']}\n'
}

function nodeItem({ id, noun, label, values, sources }: FileNode) {
  return { '@id': id, '@type': noun, label, ...withLists(values), sources: sources.map(sourceItem) }
}

function relationshipItem({ from, to, type, directed, weight, values, sources }: FileRelationship) {
  const item = { '@type': type, from, to, directed, ...(weight === null ? {} : { weight }) }
  return { ...item, ...withLists(values), sources: sources.map(sourceItem) }
}

/** Where in a source is said of this claim, not of the source: so it is a thing of its own that points at the source. */
function sourceItem({ id, ...others }: FileSource) {
  return { source: id, ...others }
}

function withLists(values: FileRelationship['values']) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      ['derivedFrom', 'through'].includes(name) ? String(value).split(';') : value,
    ]),
  )
}
