import { pruneSchema } from '@graphql-tools/utils'
import {
  GraphQLInputObjectType,
  GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql'
import { sameWrapping } from './same-wrapping.js'

/**
 * The library makes a filter and an order for each list that goes by pages, 107 of each, though those of one node type and
 * one kind of relationship are the same. Here they become one. Its output types must stay: it finds them by name.
 */
export function shareInputs(schema: GraphQLSchema): GraphQLSchema {
  const shared = new Map<string, GraphQLInputObjectType>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      field.args = field.args.map((argument) => ({ ...argument, type: sharedType(argument.type, shared) }))
    }
  }
  return pruneSchema(new GraphQLSchema(schema.toConfig()))
}

const ending = /Connection(Where|Sort)$/

function sharedType(type: GraphQLInputType, shared: Map<string, GraphQLInputObjectType>): GraphQLInputType {
  const named = getNamedType(type)
  if (!isInputObjectType(named) || !ending.test(named.name)) return type
  const name = sharedName(named)
  const existing = shared.get(name) ?? copyOf(named, name)
  shared.set(name, existing)
  return sameWrapping(type, existing)
}

/** `CrimeClaimConnectionWhere` for all pages of crimes whose relationship carries a claim. */
function sharedName(type: GraphQLInputObjectType): string {
  const [, kind = ''] = ending.exec(type.name) ?? []
  const { node, edge } = type.getFields()
  const part = (field: typeof node) => (field ? getNamedType(field.type).name.replace(/(Where|Sort)$/, '') : '')
  return `${part(node)}${part(edge)}Connection${kind}`
}

function copyOf(type: GraphQLInputObjectType, name: string): GraphQLInputObjectType {
  const { fields, ...config } = type.toConfig()
  const copy: GraphQLInputObjectType = new GraphQLInputObjectType({
    ...config,
    name,
    astNode: undefined,
    fields: () => withSelf(fields, type, copy),
  })
  return copy
}

function withSelf(
  fields: GraphQLInputFieldConfigMap,
  before: GraphQLInputObjectType,
  after: GraphQLInputObjectType,
): GraphQLInputFieldConfigMap {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    { ...field, type: getNamedType(field.type) === before ? sameWrapping(field.type, after) : field.type },
  ])
  return Object.fromEntries(entries)
}
