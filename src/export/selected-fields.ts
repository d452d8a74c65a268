/** What an operation asks for, as a tree of fields with their types: from it follow the columns of a table. */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** One field of an answer. */
export interface SelectedField {
  /** Its key in the answer. */
  readonly key: string
  readonly name: string
  /** Name of its type, without list and null. */
  readonly type: string
  readonly isList: boolean
  /** Fields within it; empty for a plain value. */
  readonly fields: readonly SelectedField[]
}

/** The fields of a selection in order, those of all its fragments among them, each key once. */
export function selectedFields(
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  schema: GraphQLSchema,
): SelectedField[] {
  const byKey = new Map<string, SelectedField>()
  for (const field of fieldsOf(set, parent, schema)) {
    const known = byKey.get(field.key)
    byKey.set(field.key, known ? { ...known, fields: merged(known.fields, field.fields) } : field)
  }
  return [...byKey.values()]
}

function fieldsOf(set: SelectionSetNode, parent: GraphQLNamedType | undefined, schema: GraphQLSchema): SelectedField[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selectedField(selection, parent, schema)
    // A question is one operation without fragments of a name: what it asks for stands where it is asked.
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent
    return fieldsOf(selection.selectionSet, type, schema)
  })
}

function selectedField(field: FieldNode, parent: GraphQLNamedType | undefined, schema: GraphQLSchema): SelectedField[] {
  const name = field.name.value
  const key = field.alias?.value ?? name
  if (name === '__typename') return [{ key, name, type: 'String', isList: false, fields: [] }]
  const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined
  if (!type) return []
  const named = getNamedType(type)
  const fields = field.selectionSet && isCompositeType(named) ? selectedFields(field.selectionSet, named, schema) : []
  return [{ key, name, type: named.name, isList: isListType(getNullableType(type)), fields }]
}

function merged(one: readonly SelectedField[], other: readonly SelectedField[]): SelectedField[] {
  const keys = new Set(one.map(({ key }) => key))
  const both = one.map((field) => {
    const same = other.find(({ key }) => key === field.key)
    return same ? { ...field, fields: merged(field.fields, same.fields) } : field
  })
  return [...both, ...other.filter(({ key }) => !keys.has(key))]
}
