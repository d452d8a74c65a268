import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  GraphQLNonNull,
  isNonNullType,
  type GraphQLArgumentConfig,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLSchema,
} from 'graphql'
import type { Model } from '../model/read-model.js'
import { limits } from './limits.js'

/**
 * Writes into the schema what a list of nodes is when an argument is left out: its default size, and an order that stays the
 * same. A list that the node's own rows state also gets how many it is taken to hold.
 */
export function boundLists(schema: GraphQLSchema, model: Pick<Model, 'nouns'>): GraphQLSchema {
  const stated = statedLists(model)
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const expected = stated.get(`${type}.${name.replace(/Connection$/, '')}`)
      return { ...withBounds(field), extensions: { ...field.extensions, expected } }
    },
    [MapperKind.INTERFACE_FIELD]: (field) => withBounds(field),
  })
}

/** How many nodes a list is taken to hold for the estimate of a cost, whatever it is limited to; undefined when it may be many. */
export function expectedSize({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number | undefined {
  return typeof extensions['expected'] === 'number' ? extensions['expected'] : undefined
}

function statedLists({ nouns }: Pick<Model, 'nouns'>): ReadonlyMap<string, number> {
  const lists = nouns.flatMap(({ name, columns }): [string, number][] => [
    [`${name}.sources`, limits.stated],
    ...columns.flatMap((column): [string, number][] =>
      column.type === 'relationship' ? [[`${name}.${column.name}`, column.one ? 1 : limits.stated]] : [],
    ),
  ])
  return new Map(lists)
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
