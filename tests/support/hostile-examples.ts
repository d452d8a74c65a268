import { getNamedType, getNullableType, isEnumType, isListType, type GraphQLInputType } from 'graphql'

// What arguments that should not be left out take on the tiny data set.
const examples: Readonly<Record<string, unknown>> = {
  'difference.from': '2001',
  'difference.to': '2020',
  'path.from': 'XAA',
  'path.to': 'office',
  'paths.from': 'XAA',
  'paths.to': 'office',
  'totals.by': ['basedIn'],
  'coverage.rows': 'basedIn',
  'coverage.columns': 'kind',
  'compareCountries.countries': ['XAA', 'XAB'],
  'search.text': 'invented',
  'changesSince.since': '0',
  'neighbourhood.of': 'XAA',
  'wording.recommendation': 'R1',
  'coOccurrence.in': 'ORGANIZATION',
  'projection.of': 'ORGANIZATION',
  'projection.through': 'EVENT',
  'Condition.by': 'basedIn',
  'Condition.is': ['XAA'],
  'overTime.of': 'Event',
  'saidBefore.country': 'XAA',
  country: 'XAA',
  organization: 'office',
  of: 'Organization',
  id: 'XAA',
}

/** Whether a field is asked with this argument although it can be left out: without any it is refused. */
export function isAskedFor(owner: string, name: string): boolean {
  return `${owner}.${name}` in examples
}

/** A value that an argument or an input field takes; for an enum the first one unless told. An error where nobody has said. */
export function exampleOf(owner: string, name: string, type: GraphQLInputType): unknown {
  const known = examples[`${owner}.${name}`] ?? (isEnumOtherThanNoun(type) ? undefined : examples[name])
  if (known !== undefined) return known
  const named = getNamedType(type)
  if (!isEnumType(named)) throw new Error(`${owner} needs ${name}: say an example of it in hostile-examples.ts`)
  const value = named.getValues()[0]?.name
  return isListType(getNullableType(type)) ? [value] : value
}

function isEnumOtherThanNoun(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  return isEnumType(named) && named.name !== 'Noun'
}
