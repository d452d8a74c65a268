/** What an operation answers, as JSON Schema (2020-12): for programs that read it without GraphQL. */
import {
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** A schema of JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The schema of an operation's `data`. */
export function answerSchema(operation: OperationDefinitionNode, schema: GraphQLSchema): JsonSchema {
  return objectSchema(operation.selectionSet, schema.getQueryType() ?? undefined, schema)
}

function objectSchema(set: SelectionSetNode, parent: GraphQLNamedType | undefined, schema: GraphQLSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const required: string[] = []
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent
      // Only some of the objects have these, so none is required.
      const { properties: some } = objectSchema(selection.selectionSet, type, schema)
      Object.assign(properties, some)
      continue
    }
    const key = selection.alias?.value ?? selection.name.value
    properties[key] = fieldSchema(selection, parent, schema)
    required.push(key)
  }
  return { type: 'object', required, properties }
}

interface Selected {
  readonly name: { readonly value: string }
  readonly selectionSet?: SelectionSetNode | undefined
}

function fieldSchema(selected: Selected, parent: GraphQLNamedType | undefined, schema: GraphQLSchema): JsonSchema {
  const name = selected.name.value
  if (name === '__typename') return { type: 'string', description: 'Name of the noun.' }
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  if (!field) throw new Error(`No field ${name}`)
  const described = field.description ? { description: field.description } : {}
  return { ...described, ...typeSchema(field.type, selected.selectionSet, schema) }
}

function typeSchema(type: GraphQLOutputType, set: SelectionSetNode | undefined, schema: GraphQLSchema): JsonSchema {
  const nullable = getNullableType(type)
  const found = isListType(nullable)
    ? { type: 'array', items: typeSchema(nullable.ofType, set, schema) }
    : set && isCompositeType(nullable)
      ? objectSchema(set, nullable, schema)
      : leafSchema(nullable)
  return isNonNullType(type) ? found : orNull(found)
}

function orNull({ type, ...others }: JsonSchema): JsonSchema {
  if (typeof type !== 'string') return others
  const { enum: values, ...rest } = others
  return { ...rest, ...(Array.isArray(values) ? { enum: [...values, null] } : {}), type: [type, 'null'] }
}

/** The schema of a plain value by its type's name; texts and dates alike are strings. */
export function leafSchema(type: unknown): JsonSchema {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) }
  const schemas: Readonly<Record<string, JsonSchema>> = {
    Int: { type: 'integer' },
    Float: { type: 'number' },
    Boolean: { type: 'boolean' },
  }
  return schemas[String(type)] ?? { type: 'string' }
}
