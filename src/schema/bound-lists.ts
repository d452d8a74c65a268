import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  GraphQLNonNull,
  isNonNullType,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLSchema,
} from 'graphql'
import { limits } from './limits.js'

/** Writes into the schema what a list of nodes is when an argument is left out: its default size, and an order that stays the same. */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => withBounds(field),
    [MapperKind.INTERFACE_FIELD]: (field) => withBounds(field),
  })
}

function withBounds<Source, Context>(field: GraphQLFieldConfig<Source, Context>): GraphQLFieldConfig<Source, Context> {
  const { args } = field
  if (!args || !('sort' in args)) return field
  return { ...field, args: boundedArgs(args) }
}

function boundedArgs(args: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap {
  const entries = Object.entries(args).map(([name, argument]): [string, GraphQLArgumentConfig] => {
    if (name === 'limit' || name === 'first') return [name, withDefault(argument, limits.byDefault)]
    if (name === 'sort') return [name, withDefault(argument, [byId('first' in args)])]
    return [name, argument]
  })
  return Object.fromEntries(entries)
}

/** Order by id, as one value of a list's `sort`; in a page the node stands one level down. */
export function byId(page: boolean): object {
  return page ? { node: { id: 'ASC' } } : { id: 'ASC' }
}

// A type that is not null with a default takes a nullable variable too, but not a null, which the library would read as "no bound".
function withDefault(argument: GraphQLArgumentConfig, defaultValue: unknown): GraphQLArgumentConfig {
  const type = isNonNullType(argument.type) ? argument.type : new GraphQLNonNull(argument.type)
  return { ...argument, type, defaultValue }
}
