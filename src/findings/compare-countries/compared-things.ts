/** What is compared beside instruments: nodes that are tied to a country in a way that has a key in `compare-countries.cypher`. */
import type { ComparedAspect } from '../../generated/resolvers.js'
import type { FindingContext } from '../context.js'
import { chosenFacet, chosenNoun } from '../count/chosen-facet.js'
import { inWords } from '../count/columns.js'
import { valueFilter, type FilterPart } from '../count/link.js'
import type { RelationshipFacet } from '../expand/facet.js'

/** A way in which nodes are tied to countries. */
export interface ComparedThing {
  readonly aspect: ComparedAspect
  readonly item: string
  /** What the statement calls it. */
  readonly key: string
  readonly facet: RelationshipFacet
  /** What else the nodes must be. */
  readonly filters: readonly FilterPart[]
}

const ways = [
  ['RECOMMENDATIONS', 'Addressed to it by name', 'ADDRESSED_TO', 'Recommendation', 'addressedToCountry'],
  ['RECOMMENDATIONS', 'Addressed to a group that it belongs to', 'BY_GROUP', 'Recommendation', 'addressedToGroup'],
  ['RECOMMENDATIONS', 'Made by it', 'MADE_BY', 'Recommendation', 'madeByCountry'],
  ['RECOMMENDATIONS', 'What it answered, and what became of it', 'ANSWERED', 'StatusChange', 'country'],
  ['EVENTS', 'Took place there', 'HOST', 'Event', 'host'],
  ['EVENTS', 'It was documented as present', 'PARTICIPANT', 'Participation', 'participantCountry'],
  ['EVENTS', 'Were about it', 'CONCERNS_COUNTRY', 'Event', 'concernsCountry'],
  ['STAKEHOLDERS', 'Organizations based there', 'BASED_IN', 'Organization', 'basedIn'],
  ['STAKEHOLDERS', 'Organizations active there', 'ACTIVE_IN', 'Organization', 'activeIn'],
] as const

/** All of them: offices by function, then the rest. */
export function comparedThings(context: Pick<FindingContext, 'nouns'>): ComparedThing[] {
  const office = chosenNoun(context, 'FocalPoint')
  const functions = chosenFacet(office, 'of', 'function')
  const country = relationshipFacet(context, 'FocalPoint', 'country')
  const offices = (functions.type === 'field' ? functions.values : []).map((key) => ({
    aspect: 'OFFICES' as const,
    item: inWords(key),
    key,
    facet: country,
    filters: [valueFilter(functions, [key])],
  }))
  const rest = ways.map(([aspect, item, key, noun, by]) => ({
    aspect,
    item,
    key,
    facet: relationshipFacet(context, noun, by),
    filters: [],
  }))
  return [...offices, ...rest]
}

function relationshipFacet(context: Pick<FindingContext, 'nouns'>, noun: string, name: string): RelationshipFacet {
  const facet = chosenFacet(chosenNoun(context, noun), 'of', name)
  if (facet.type !== 'relationship') throw new Error(`${noun}.${name} is no relationship`)
  return facet
}
