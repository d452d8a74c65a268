/** Descriptions of generated filters and orders, by the rules in which the library names them. */

/** Describes an input type by its name. */
export function describeInputType(name: string): string {
  if (name.endsWith('ConnectionWhere')) return 'Filter on nodes and their relationships: all given holds.'
  if (name.endsWith('ConnectionSort')) return 'Order by nodes or their relationships; one field.'
  if (name.endsWith('Where')) return `Filter on \`${name.replace(/^Related|Where$/g, '')}\`: all given holds.`
  if (name.endsWith('Sort')) return `Order of \`${name.replace(/Sort$/, '')}\`; one field.`
  if (name.endsWith('RelationshipFilters'))
    return `Filter on related \`${name.replace(/RelationshipFilters$/, '')}\` nodes.`
  if (name.endsWith('ListFilters')) return 'Filter on a list of values.'
  return `Filter on a value of \`${name.replace(/(Enum)?ScalarFilters$/, '')}\`.`
}

const operators: Readonly<Record<string, string>> = {
  eq: 'Equal to this; null for unknown.',
  in: 'One of these.',
  contains: 'Contains this text, capitals as given.',
  startsWith: 'Begins with this text, capitals as given.',
  endsWith: 'Ends with this text, capitals as given.',
  gt: 'Greater than this.',
  gte: 'This or greater.',
  lt: 'Less than this.',
  lte: 'This or less.',
  includes: 'Has this value.',
  some: 'At least one passes.',
  none: 'None passes.',
}

const combinations: Readonly<Record<string, string>> = {
  AND: 'All hold.',
  OR: 'At least one holds.',
  NOT: 'It does not hold.',
  typename: 'Only nodes of these types.',
}

/** Describes a field of an input type. */
export function describeInputField(name: string, type: string): string {
  if (type.endsWith('Filters')) return operators[name] ?? ''
  if (name in combinations) return combinations[name] ?? ''
  if (type.endsWith('ConnectionWhere')) return name === 'node' ? 'Filter on the node.' : 'Filter on the relationship.'
  if (type.endsWith('ConnectionSort')) return name === 'node' ? 'Order by the node.' : 'Order by the relationship.'
  return type.endsWith('Sort') ? `Order by \`${name}\`.` : `Filter on \`${name}\`.`
}
