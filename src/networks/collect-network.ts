import type { FileNode, FileRelationship, FileSource, Values } from './network-file.js'
import { byCode } from './two-mode.js'

/** Nodes and relationships of all networks in the pages of an answer, each once. */
export interface Collected {
  readonly nodes: readonly FileNode[]
  readonly relationships: readonly FileRelationship[]
}

type Found = Readonly<Record<string, unknown>>

/** Gathers every `Network` that lies anywhere in the pages; what a later page knows more of a node is added. */
export async function collectNetwork(pages: AsyncIterable<unknown> | Iterable<unknown>): Promise<Collected> {
  const nodes = new Map<string, FileNode>()
  const relationships = new Map<string, FileRelationship>()
  for await (const page of pages) {
    for (const network of networksIn(page)) {
      for (const node of objectsIn(network['nodes']).map(nodeOf)) {
        const known = nodes.get(node.id)
        nodes.set(node.id, known ? { ...known, values: { ...known.values, ...node.values } } : node)
      }
      for (const each of objectsIn(network['relationships']).map(relationshipOf)) relationships.set(each.id, each)
    }
  }
  return {
    nodes: [...nodes.values()].toSorted((one, other) => byCode(one.id, other.id)),
    relationships: [...relationships.values()],
  }
}

function networksIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(networksIn)
  if (!isFound(value)) return []
  if (Array.isArray(value['nodes']) && Array.isArray(value['relationships'])) return [value]
  return Object.values(value).flatMap(networksIn)
}

function nodeOf({ ref, sources, ...others }: Found): FileNode {
  const node = isFound(ref) ? ref : {}
  const id = String(node['id'])
  return {
    id,
    noun: String(node['noun']),
    label: typeof node['label'] === 'string' ? node['label'] : id,
    values: plainValues({ url: node['url'], ...others }),
    sources: objectsIn(sources),
  }
}

function relationshipOf({ from, to, type, directed, weight, sources, ...others }: Found): FileRelationship {
  return {
    id: `${String(from)} ${String(type)} ${String(to)}`,
    from: String(from),
    to: String(to),
    type: String(type),
    directed: directed !== false,
    weight: typeof weight === 'number' ? weight : null,
    values: plainValues(others),
    sources: objectsIn(sources),
  }
}

function plainValues(found: Found): Values {
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, value]): [string, string | number | boolean][] => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [[name, value]]
      const ids = Array.isArray(value) ? value.map(idOf).join(';') : ''
      return ids ? [[name, ids]] : []
    }),
  )
}

function idOf(value: unknown): string {
  return String(isFound(value) ? value['id'] : value)
}

function objectsIn(value: unknown): FileSource[] {
  return Array.isArray(value) ? value.filter(isFound) : []
}

function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null
}
