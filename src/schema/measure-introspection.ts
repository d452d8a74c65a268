/** How much an introspection asks for: it costs the database nothing, but a name can be asked for a thousand times over. */
import {
  Kind,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'
import type { CanonicalOperation } from './canonical-operation.js'

interface Work {
  /** How many there are of what a list of introspection holds, such as `fields`. */
  readonly sizes: Readonly<Record<string, number>>
  readonly given: ReadonlyMap<string, FragmentDefinitionNode>
  readonly measured: Map<string, number>
}

/** Values that an introspection field may answer with, estimated: its lists are taken for as long as they are in this schema. */
export function introspectedBy(
  field: FieldNode,
  { schema, operation }: { readonly schema: GraphQLSchema; readonly operation: CanonicalOperation },
): number {
  return ofField(field, { sizes: sizesOf(schema), given: operation.fragments, measured: new Map() })
}

function ofField({ name, selectionSet }: FieldNode, work: Work): number {
  const inner = selectionSet ? ofAll(selectionSet.selections, work) : 0
  return (work.sizes[name.value] ?? 1) * (1 + inner)
}

function ofAll(selections: readonly SelectionNode[], work: Work): number {
  return selections.reduce((sum, selection) => sum + ofSelection(selection, work), 0)
}

function ofSelection(selection: SelectionNode, work: Work): number {
  if (selection.kind === Kind.FIELD) return ofField(selection, work)
  if (selection.kind === Kind.INLINE_FRAGMENT) return ofAll(selection.selectionSet.selections, work)
  const { value } = selection.name
  const known = work.measured.get(value)
  if (known !== undefined) return known
  const size = ofAll(work.given.get(value)?.selectionSet.selections ?? [], work)
  work.measured.set(value, size)
  return size
}

const known = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>()

function sizesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const before = known.get(schema)
  if (before) return before
  const types = Object.values(schema.getTypeMap())
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields = composite.flatMap((type) => Object.values(type.getFields()))
  const inputs = types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)
  const enums = types.filter(isEnumType).map((type) => type.getValues().length)
  const sizes = {
    types: types.length,
    fields: mean(composite.map((type) => Object.keys(type.getFields()).length)),
    args: mean(fields.map(({ args }) => args.length)),
    inputFields: mean(inputs),
    enumValues: mean(enums),
    directives: schema.getDirectives().length,
    interfaces: 1,
    possibleTypes: 1,
  }
  known.set(schema, sizes)
  return sizes
}

function mean(counts: readonly number[]): number {
  return Math.max(1, Math.ceil(counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)))
}
