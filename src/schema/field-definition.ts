import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql'

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]

/** The definition of a field of a type; undefined when there is none. */
export function fieldDefinition(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name.startsWith('__')) return metaFields.find((field) => field.name === name)
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

/** The argument that bounds a list of nodes that the library makes: `limit`, or `first` of one that goes by pages. */
export function boundArgument({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>): 'limit' | 'first' | undefined {
  const has = (name: string) => args.some((argument) => argument.name === name)
  if (!has('sort')) return undefined
  return has('limit') ? 'limit' : has('first') ? 'first' : undefined
}
