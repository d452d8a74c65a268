import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  type GraphQLInputFieldConfigMap,
  type GraphQLSchema,
} from 'graphql'
import { sameWrapping } from './same-wrapping.js'

/**
 * Takes the filter by type out of filters on related nodes: @neo4j/graphql 7.6.3 has it in their input types, but fails with
 * "Attribute typename not found". It works on a list of nodes itself.
 */
export function withoutRelatedTypename(schema: GraphQLSchema): GraphQLSchema {
  const related = new Map<string, GraphQLInputObjectType>()
  return mapSchema(schema, {
    [MapperKind.INPUT_OBJECT_FIELD]: (field, _name, type) => {
      const where = getNamedType(field.type)
      if (!type.endsWith('RelationshipFilters') || !isInputObjectType(where) || !('typename' in where.getFields()))
        return field
      const copy = related.get(where.name) ?? copyOf(where)
      related.set(where.name, copy)
      return { ...field, type: sameWrapping(field.type, copy) }
    },
  })
}

function copyOf(where: GraphQLInputObjectType): GraphQLInputObjectType {
  const { fields, ...config } = where.toConfig()
  const copy: GraphQLInputObjectType = new GraphQLInputObjectType({
    ...config,
    name: `Related${where.name}`,
    astNode: undefined,
    fields: () => withSelf(fields, where, copy),
  })
  return copy
}

function withSelf(
  fields: GraphQLInputFieldConfigMap,
  before: GraphQLInputObjectType,
  after: GraphQLInputObjectType,
): GraphQLInputFieldConfigMap {
  const kept = Object.entries(fields).filter(([name]) => name !== 'typename')
  const entries = kept.map(([name, field]) => {
    const own = getNamedType(field.type).name === before.name
    return [name, { ...field, type: own ? sameWrapping(field.type, after) : field.type }]
  })
  return Object.fromEntries(entries)
}
