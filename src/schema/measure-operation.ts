import {
  Kind,
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  isListType,
  isNonNullType,
  typeFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { CanonicalOperation } from './canonical-operation.js'
import { expectedSize } from './bound-lists.js'
import { boundProblems } from './bound-problems.js'
import { conditionsOf } from './conditions.js'
import { boundArgument, fieldDefinition } from './field-definition.js'
import { limits } from './limits.js'
import { introspectedBy } from './measure-introspection.js'
import type { PublicError } from '../errors.js'

/** A field of an answer that is a list with a bound, or holds such a list further down. */
export interface BoundedField {
  /** Its response key in the canonical operation. */
  readonly key: string
  /** Most nodes that it was asked for; undefined for a field that is no bounded list itself. */
  readonly bound: number | undefined
  readonly fields: readonly BoundedField[]
}

/** What an operation may cost, before it runs. */
export interface Measured {
  /** Nodes that it may return: a list counts its nodes times one more than what each of them holds. */
  readonly cost: number
  /** Fields of its root. */
  readonly roots: number
  /** Fields within fields. */
  readonly depth: number
  /** Conditions of its filters and orders. */
  readonly conditions: number
  /** Values of the schema itself. */
  readonly introspected: number
  /** Lists that may be cut at their bound. */
  readonly fields: readonly BoundedField[]
}

interface Work {
  readonly schema: GraphQLSchema
  readonly operation: CanonicalOperation
  readonly variables: Record<string, unknown>
  readonly fragments: Map<string, Measured>
  readonly problems: PublicError[]
}

const nothing: Measured = { cost: 0, roots: 0, depth: 0, conditions: 0, introspected: 0, fields: [] }

/** Measures an operation with the values of its variables; what lies outside a bound is among the problems. */
export function measureOperation(
  schema: GraphQLSchema,
  operation: CanonicalOperation,
  variables: Record<string, unknown>,
): Measured & { readonly problems: readonly PublicError[] } {
  const work: Work = { schema, operation, variables, fragments: new Map(), problems: [] }
  const query = schema.getQueryType() ?? undefined
  return {
    ...measureSet(operation.operation.selectionSet, { parent: query, pageSize: undefined, level: 1 }, work),
    problems: work.problems,
  }
}

interface Place {
  readonly parent: GraphQLNamedType | undefined
  /** Size of the page whose fields these are. */
  readonly pageSize: number | undefined
  readonly level: number
}

function measureSet(set: SelectionSetNode, place: Place, work: Work): Measured {
  // Deeper than this the answer is known, and measuring on could be made to take long.
  if (place.level > limits.maxDepth + 1) return { ...nothing, depth: 1 }
  const selections = set.selections.filter((selection, index, all) => !isRepeated(selection, index, all))
  return selections.map((selection) => measureSelection(selection, place, work)).reduce(added, nothing)
}

/** The same fragment twice in one selection is one. */
function isRepeated(selection: SelectionNode, index: number, all: readonly SelectionNode[]): boolean {
  if (selection.kind !== Kind.FRAGMENT_SPREAD || selection.directives?.length) return false
  const { value } = selection.name
  const first = all.findIndex(
    (each) => each.kind === Kind.FRAGMENT_SPREAD && each.name.value === value && !each.directives?.length,
  )
  return first < index
}

function measureSelection(selection: SelectionNode, place: Place, work: Work): Measured {
  if (isLeftOut(selection, work)) return nothing
  if (selection.kind === Kind.FIELD) return measureField(selection, place, work)
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const parent = selection.typeCondition ? typeFromAST(work.schema, selection.typeCondition) : place.parent
    return measureSet(selection.selectionSet, { ...place, parent }, work)
  }
  return measureFragment(selection.name.value, place, work)
}

/** Each fragment is measured once per page size: a document that spreads them in each other costs no more than its length. */
function measureFragment(name: string, place: Place, work: Work): Measured {
  const key = `${name} ${place.pageSize} ${place.level}`
  const known = work.fragments.get(key)
  if (known) return known
  const fragment = work.operation.fragments.get(name)
  if (!fragment) return nothing
  const measured = measureSet(
    fragment.selectionSet,
    { ...place, parent: typeFromAST(work.schema, fragment.typeCondition) },
    work,
  )
  work.fragments.set(key, measured)
  return measured
}

function measureField(field: FieldNode, place: Place, work: Work): Measured {
  const name = field.name.value
  const definition = fieldDefinition(place.parent, name)
  const roots = place.level === 1 ? 1 : 0
  if (name.startsWith('__')) return { ...nothing, roots, depth: 1, introspected: introspectedBy(field, work) }
  if (!definition || !field.selectionSet) return { ...nothing, roots, depth: 1 }
  const args = definition.args.length > 0 ? getArgumentValues(definition, field, work.variables) : {}
  const list = boundArgument(definition)
  const key = field.alias?.value ?? name
  if (list) work.problems.push(...boundProblems(keyBack(key, work), definition, args))
  const size = sizeOf(args)
  const type = getNamedType(definition.type)
  const inner = measureSet(
    field.selectionSet,
    { parent: type, pageSize: list === 'first' ? size : undefined, level: place.level + 1 },
    work,
  )
  const bound = list === 'limit' ? size : name === 'edges' ? place.pageSize : undefined
  const times =
    expectedWithin(size, definition) ?? (isList(definition.type) && place.pageSize === undefined ? unlimitedList : 1)
  return {
    cost: times * (countsAsNode(type, name) + inner.cost),
    roots,
    depth: inner.depth + 1,
    conditions: (list ? conditionsOf(args['where']) + conditionsOf(args['sort']) : 0) + inner.conditions,
    introspected: inner.introspected,
    fields: bound !== undefined || inner.fields.length > 0 ? [{ key, bound, fields: inner.fields }] : [],
  }
}

// Lists of findings have no limit of their own: the finding bounds them. This is what they usually hold.
const unlimitedList = 5

function expectedWithin(size: number | undefined, definition: GraphQLField<unknown, unknown>): number | undefined {
  return size === undefined ? undefined : Math.min(size, expectedSize(definition) ?? size)
}

function sizeOf(args: Record<string, unknown>): number | undefined {
  const size = args['limit'] ?? args['first']
  return typeof size === 'number' ? size : undefined
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** Pages and relationships come with their nodes; only these count. */
function countsAsNode(type: GraphQLNamedType, field: string): number {
  return /(Connection|Relationship|PageInfo)$/.test(type.name) || field === 'properties' ? 0 : 1
}

function isLeftOut(selection: SelectionNode, { variables }: Work): boolean {
  if (!selection.directives?.length) return false
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return true
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false
}

function keyBack(key: string, { operation }: Work): string {
  return operation.names.keysBack()?.get(key) ?? key
}

function added(one: Measured, other: Measured): Measured {
  return {
    cost: one.cost + other.cost,
    roots: one.roots + other.roots,
    depth: Math.max(one.depth, other.depth),
    conditions: one.conditions + other.conditions,
    introspected: one.introspected + other.introspected,
    // A fragment that is spread in two ways comes with the same fields twice.
    fields: other.fields.length === 0 ? one.fields : [...new Set([...one.fields, ...other.fields])],
  }
}
