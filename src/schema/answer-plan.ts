/** How rows of the library become an answer, worked out once for an operation instead of once for every node of every answer. */
import {
  Kind,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  typeFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'
import type { CanonicalOperation } from './canonical-operation.js'
import { fieldDefinition } from './field-definition.js'

/** One field of a selection on one object type. */
export interface PlannedField {
  /** Key in the library's rows. */
  readonly key: string
  readonly name: string
  /** Key in the answer, as the client wrote it. */
  readonly clientKey: string
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
  readonly definition: GraphQLField<unknown, unknown>
  readonly isRequired: boolean
  /** Whether it is a list, and of values that must not be null. */
  readonly list: { readonly isRequired: boolean } | undefined
  readonly leaf: GraphQLLeafType | undefined
  readonly type: GraphQLNamedType
  /** Whether the library's own resolver is to be asked, as for a page. */
  readonly isResolved: boolean
  /** Fields of an object type that this field can be. */
  readonly fieldsOf: (type: GraphQLObjectType) => readonly PlannedField[]
}

/** Fields of an operation's root; undefined when it needs more than a plan can do. */
export function planOperation(
  schema: GraphQLSchema,
  operation: CanonicalOperation,
): readonly PlannedField[] | undefined {
  const query = schema.getQueryType()
  if (!query || hasDirectives(operation)) return undefined
  const back = operation.names.keysBack()
  if (back && [...back.values()].includes('__proto__')) return undefined
  const work: Work = { schema, operation, clientKey: (key) => back?.get(key) ?? key }
  return planned(query, operation.operation.selectionSet.selections, work)
}

interface Work {
  readonly schema: GraphQLSchema
  readonly operation: CanonicalOperation
  readonly clientKey: (key: string) => string
}

function hasDirectives({ text }: CanonicalOperation): boolean {
  // A text in quotes may have the sign too; then the operation goes the long way, which is right as well.
  return text.includes('@')
}

function planned(type: GraphQLObjectType, selections: readonly SelectionNode[], work: Work): readonly PlannedField[] {
  const byKey = new Map<string, [FieldNode, ...FieldNode[]]>()
  collect(type, selections, work, { byKey, spread: new Set() })
  return [...byKey].map(([key, nodes]) => planField(type, key, nodes, work))
}

interface Collected {
  readonly byKey: Map<string, [FieldNode, ...FieldNode[]]>
  /** Fragments that were spread already: twice is once. */
  readonly spread: Set<string>
}

function collect(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  work: Work,
  collected: Collected,
): void {
  const { byKey, spread } = collected
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const known = byKey.get(key)
      if (known) known.push(selection)
      else byKey.set(key, [selection])
      continue
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue
      spread.add(selection.name.value)
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : work.operation.fragments.get(selection.name.value)
    const condition = fragment?.typeCondition
    if (fragment && (!condition || applies(typeFromAST(work.schema, condition), type, work))) {
      collect(type, fragment.selectionSet.selections, work, collected)
    }
  }
}

function applies(condition: GraphQLNamedType | undefined, type: GraphQLObjectType, { schema }: Work): boolean {
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}

function planField(
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
  work: Work,
): PlannedField {
  const name = nodes[0].name.value
  const definition = fieldDefinition(parent, name)
  if (!definition) throw new Error(`No field ${parent.name}.${name}`)
  const type = getNamedType(definition.type)
  const kept = new Map<GraphQLObjectType, readonly PlannedField[]>()
  const selections = nodes.flatMap((node) => node.selectionSet?.selections ?? [])
  return {
    key,
    name,
    clientKey: work.clientKey(key),
    nodes,
    definition,
    isRequired: isNonNullType(definition.type),
    list: listOf(definition.type),
    leaf: isLeafType(type) ? type : undefined,
    type,
    isResolved: !isRead(definition),
    fieldsOf: (object) => {
      const fields = kept.get(object) ?? planned(object, selections, work)
      kept.set(object, fields)
      return fields
    },
  }
}

function listOf(type: GraphQLOutputType): PlannedField['list'] {
  const nullable = isNonNullType(type) ? type.ofType : type
  return isListType(nullable) ? { isRequired: isNonNullType(nullable.ofType) } : undefined
}

/** Whether the library's resolver only reads the value that the row has. */
function isRead({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve === undefined || /^(bound )?(defaultFieldResolver|idResolver|numericalResolver)$/.test(resolve.name)
}

/** The object type of a value: the field's own, or the one that the row of an interface names. */
export function objectTypeOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  value: Readonly<Record<string, unknown>>,
): GraphQLObjectType | undefined {
  if (isObjectType(type)) return type
  const name = value['__resolveType']
  const named = isInterfaceType(type) && typeof name === 'string' ? schema.getType(name) : undefined
  return isObjectType(named) && isInterfaceType(type) && schema.isSubType(type, named) ? named : undefined
}
