/** Values of an operation in their canonical form: fields of objects by name, variables by their given names. */
import { Kind, type ConstValueNode, type ObjectFieldNode, type ValueNode } from 'graphql'
import type { CanonicalNames } from './canonical-names.js'

/** A value with its object fields sorted and its variables renamed, without places in the source. */
export function canonicalValue(value: ValueNode, names: CanonicalNames): ValueNode {
  switch (value.kind) {
    case Kind.VARIABLE:
      return { kind: Kind.VARIABLE, name: nameOf(names.variable(value.name.value)) }
    case Kind.LIST:
      return { kind: Kind.LIST, values: value.values.map((each) => canonicalValue(each, names)) }
    case Kind.OBJECT:
      return { kind: Kind.OBJECT, fields: value.fields.map((field) => canonicalField(field, names)).toSorted(byName) }
    case Kind.STRING:
      return { kind: Kind.STRING, value: value.value }
    case Kind.NULL:
      return { kind: Kind.NULL }
    case Kind.BOOLEAN:
      return { kind: Kind.BOOLEAN, value: value.value }
    default:
      return { kind: value.kind, value: value.value }
  }
}

/** An order with the id as its last key, so that a list comes the same way every time; a page has its nodes one level down. */
export function orderThenId(value: ValueNode, page: boolean): ValueNode {
  if (value.kind === Kind.VARIABLE) return value
  const values = value.kind === Kind.LIST ? value.values : [value]
  if (values.some((each) => each.kind === Kind.OBJECT && hasId(each.fields, page))) return { kind: Kind.LIST, values }
  return { kind: Kind.LIST, values: [...values, page ? objectOf('node', ascendingId) : ascendingId] }
}

/** The same for a value that came in a variable. */
export function valuesThenId(value: unknown, page: boolean, id: object): unknown {
  if (value === null || value === undefined) return value
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const has = values.some((each) => {
    const order = page ? fieldOf(each, 'node') : each
    return fieldOf(order, 'id') !== undefined
  })
  return has ? values : [...values, id]
}

/** A name as a node of a document. */
export function nameOf(value: string): { readonly kind: Kind.NAME; readonly value: string } {
  return { kind: Kind.NAME, value }
}

/** Orders nodes by their names. */
export function byName(
  one: { readonly name: { readonly value: string } },
  other: { readonly name: { readonly value: string } },
): number {
  return one.name.value < other.name.value ? -1 : 1
}

const ascendingId = objectOf('id', { kind: Kind.ENUM, value: 'ASC' })

function objectOf(name: string, value: ConstValueNode): ConstValueNode {
  return { kind: Kind.OBJECT, fields: [{ kind: Kind.OBJECT_FIELD, name: nameOf(name), value }] }
}

function canonicalField(field: ObjectFieldNode, names: CanonicalNames): ObjectFieldNode {
  return { kind: Kind.OBJECT_FIELD, name: nameOf(field.name.value), value: canonicalValue(field.value, names) }
}

function hasId(fields: readonly ObjectFieldNode[], page: boolean): boolean {
  return fields.some(({ name, value }) => {
    if (!page) return name.value === 'id'
    return name.value === 'node' && value.kind === Kind.OBJECT && hasId(value.fields, false)
  })
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
