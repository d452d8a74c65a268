import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import { getNamedType, isInputObjectType, type GraphQLInputFieldConfig, type GraphQLSchema } from 'graphql'

/**
 * Leaves out filters that say nothing more: `all` and `single` follow from `some` and `none` with NOT, and a filter on
 * a relationship's own properties stands at its connection field. Types that nothing uses go with them.
 */
export function trimSchema(schema: GraphQLSchema): GraphQLSchema {
  const trimmed = mapSchema(schema, {
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, type) => (isKept(field, name, type, schema) ? field : null),
  })
  return pruneSchema(trimmed)
}

function isKept(field: GraphQLInputFieldConfig, name: string, type: string, schema: GraphQLSchema): boolean {
  if (type.endsWith('ConnectionFilters')) return false
  if (type.endsWith('RelationshipFilters')) return name === 'some' || name === 'none'
  if (type.endsWith('Where')) return !getNamedType(field.type).name.endsWith('ConnectionFilters')
  // Dates as precise as their source have no order of their own: `xEarliest` and `xLatest` have.
  if (type.endsWith('Sort')) return !isPartialDate(schema, type, name)
  return true
}

function isPartialDate(schema: GraphQLSchema, sort: string, name: string): boolean {
  const where = schema.getType(sort.replace(/Sort$/, 'Where'))
  const field = isInputObjectType(where) ? where.getFields()[name] : undefined
  return field !== undefined && getNamedType(field.type).name.startsWith('PartialDate')
}
