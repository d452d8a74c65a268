import {
  Kind,
  isCompositeType,
  print,
  typeFromAST,
  getNamedType,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { giveNames, type CanonicalNames } from './canonical-names.js'
import { byName, canonicalValue, nameOf, orderThenId } from './canonical-values.js'
import { canonicalDefinitions } from './canonical-variables.js'
import { boundArgument, fieldDefinition } from './field-definition.js'

/** An operation in the form that is the same whatever a client calls its aliases, variables and fragments. */
export interface CanonicalOperation {
  /** The same operation and its fragments only; every explicit order ends with the id. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The document's text: one key for all ways to write it. */
  readonly text: string
  readonly names: CanonicalNames
  /** Variables, by their given names, that are the order of a list, and whether that list goes by pages. */
  readonly orders: ReadonlyMap<string, boolean>
}

interface Work {
  readonly schema: GraphQLSchema
  readonly given: ReadonlyMap<string, FragmentDefinitionNode>
  readonly names: CanonicalNames
  readonly fragments: Map<string, FragmentDefinitionNode>
  readonly orders: Map<string, boolean>
}

/** Brings a valid operation into its canonical form. */
export function canonicalOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CanonicalOperation {
  const given = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )
  const work: Work = { schema, given, names: giveNames(), fragments: new Map(), orders: new Map() }
  const selectionSet = selectionsOf(operation.selectionSet, schema.getQueryType() ?? undefined, work)
  const directives = directivesOf(operation.directives, work)
  const variableDefinitions = canonicalDefinitions(operation.variableDefinitions ?? [], work)
  const canonical: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    variableDefinitions,
    directives,
    selectionSet,
  }
  const result: DocumentNode = { kind: Kind.DOCUMENT, definitions: [canonical, ...work.fragments.values()] }
  return {
    document: result,
    operation: canonical,
    fragments: work.fragments,
    text: print(result),
    names: work.names,
    orders: work.orders,
  }
}

function selectionsOf(set: SelectionSetNode, parent: GraphQLNamedType | undefined, work: Work): SelectionSetNode {
  return {
    kind: Kind.SELECTION_SET,
    selections: set.selections.map((selection) => selectionOf(selection, parent, work)),
  }
}

function selectionOf(selection: SelectionNode, parent: GraphQLNamedType | undefined, work: Work): SelectionNode {
  const directives = directivesOf(selection.directives, work)
  if (selection.kind === Kind.FIELD) return fieldOf(selection, directives, parent, work)
  if (selection.kind === Kind.INLINE_FRAGMENT) return inlineOf(selection, directives, parent, work)
  const name = work.names.fragment(selection.name.value)
  const fragment = work.given.get(selection.name.value)
  if (fragment && !work.fragments.has(name)) defineFragment(name, fragment, work)
  return { kind: Kind.FRAGMENT_SPREAD, name: nameOf(name), directives }
}

function inlineOf(
  selection: InlineFragmentNode,
  directives: readonly DirectiveNode[],
  parent: GraphQLNamedType | undefined,
  work: Work,
): SelectionNode {
  const { typeCondition } = selection
  if (!typeCondition)
    return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: selectionsOf(selection.selectionSet, parent, work) }
  const type = typeFromAST(work.schema, typeCondition)
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: withoutPlace(typeCondition),
    directives,
    selectionSet: selectionsOf(selection.selectionSet, type, work),
  }
}

function defineFragment(
  name: string,
  { typeCondition, directives, selectionSet }: FragmentDefinitionNode,
  work: Work,
): void {
  const definition = {
    kind: Kind.FRAGMENT_DEFINITION,
    name: nameOf(name),
    typeCondition: withoutPlace(typeCondition),
  } as const
  // Its place among the fragments is that of its first use; what it says comes after.
  work.fragments.set(name, { ...definition, selectionSet })
  const selections = selectionsOf(selectionSet, typeFromAST(work.schema, typeCondition), work)
  work.fragments.set(name, { ...definition, directives: directivesOf(directives, work), selectionSet: selections })
}

function fieldOf(
  field: FieldNode,
  directives: readonly DirectiveNode[],
  parent: GraphQLNamedType | undefined,
  work: Work,
): FieldNode {
  const name = field.name.value
  const key = work.names.responseKey(name, field.alias?.value ?? name)
  const definition = fieldDefinition(parent, name)
  const args = argumentsOf(field.arguments, work)
  const bound = definition ? boundArgument(definition) : undefined
  const ordered = bound ? args.map((argument) => withOrder(argument, bound === 'first', work)) : args
  const type = definition ? getNamedType(definition.type) : undefined
  return {
    kind: Kind.FIELD,
    ...(key === name ? {} : { alias: nameOf(key) }),
    name: nameOf(name),
    arguments: ordered,
    directives,
    ...(field.selectionSet
      ? { selectionSet: selectionsOf(field.selectionSet, isCompositeType(type) ? type : undefined, work) }
      : {}),
  }
}

function withOrder(argument: ArgumentNode, page: boolean, work: Work): ArgumentNode {
  if (argument.name.value !== 'sort') return argument
  if (argument.value.kind === Kind.VARIABLE) work.orders.set(argument.value.name.value, page)
  return { ...argument, value: orderThenId(argument.value, page) }
}

function argumentsOf(args: readonly ArgumentNode[] | undefined, work: Work): ArgumentNode[] {
  const sorted = (args ?? []).toSorted(byName)
  return sorted.map(({ name, value }) => ({
    kind: Kind.ARGUMENT,
    name: nameOf(name.value),
    value: canonicalValue(value, work.names),
  }))
}

function directivesOf(directives: readonly DirectiveNode[] | undefined, work: Work): DirectiveNode[] {
  return (directives ?? []).map((each) => ({
    kind: Kind.DIRECTIVE,
    name: nameOf(each.name.value),
    arguments: argumentsOf(each.arguments, work),
  }))
}

function withoutPlace({ name }: NamedTypeNode): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameOf(name.value) }
}
