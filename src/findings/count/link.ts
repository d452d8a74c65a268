/** The address that lists what was counted: a query of the library's own lists, by GET. */
import type { Facet } from '../expand/facet.js'
import { listField } from '../not-found.js'

/** A part of a filter in GraphQL, such as `kind: {eq: NGO}`. */
export type FilterPart = string

/** The filter that lets pass the nodes at one of some values of a facet. */
export function valueFilter(facet: Facet, ids: readonly string[]): FilterPart {
  if (facet.type === 'field') return `${facet.name}: ${amongst(ids)}`
  return `${facet.field}: {some: {id: ${amongst(ids.map((id) => JSON.stringify(id)))}}}`
}

/** The filters that let pass the nodes whose date surely lies between two days. */
export function spanFilters(date: string, { from, to }: { readonly from: string; readonly to: string }): FilterPart[] {
  return [`${date}Earliest: {gte: "${from}"}`, `${date}Latest: {lte: "${to}"}`]
}

/** A path of this service that lists the nodes of a noun that all parts let pass, whichever basis they have; 500 at most. */
export function listLink(noun: string, parts: readonly FilterPart[]): string {
  const all = parts.length > 0 ? `where: {AND: [${parts.map((part) => `{${part}}`).join(', ')}]}, ` : ''
  const query = `{ ${listField(noun)}(${all}limit: 500) { id label ${noun === 'Source' ? 'url' : 'basis sources { title url }'} } }`
  return `/graphql?query=${encodeURIComponent(query)}`
}

function amongst(values: readonly string[]): string {
  return values.length === 1 ? `{eq: ${values[0]}}` : `{in: [${values.join(', ')}]}`
}
