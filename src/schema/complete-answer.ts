import { getArgumentValues, isScalarType, type GraphQLLeafType, type GraphQLSchema } from 'graphql'
import { objectTypeOf, type PlannedField } from './answer-plan.js'

/** A value that a plan does not expect, such as a null where there must be none: graphql-js then says what is wrong. */
export class Unexpected extends Error {}

type Row = Readonly<Record<string, unknown>>

/** What an answer is completed with. */
export interface Completion {
  readonly schema: GraphQLSchema
  readonly variables: Row
  /** Arguments by field: the same for every node of an answer. */
  readonly args: Map<PlannedField, Row>
}

/** The value of a field as the client reads it; throws Unexpected. */
export function completeField(field: PlannedField, value: unknown, completion: Completion): unknown {
  if (value === null || value === undefined) return nullOf(field.isRequired)
  if (!field.list) return completeOne(field, value, completion)
  if (!Array.isArray(value)) throw new Unexpected()
  const { isRequired } = field.list
  return value.map((each: unknown) =>
    each === null || each === undefined ? nullOf(isRequired) : completeOne(field, each, completion),
  )
}

function completeOne(field: PlannedField, value: unknown, completion: Completion): unknown {
  if (field.leaf) return serialized(field.leaf, value)
  if (!isRow(value)) throw new Unexpected()
  const type = objectTypeOf(completion.schema, field.type, value)
  if (!type) throw new Unexpected()
  const object: Record<string, unknown> = {}
  for (const each of field.fieldsOf(type)) {
    object[each.clientKey] =
      each.name === '__typename' ? type.name : completeField(each, readValue(each, value, completion), completion)
  }
  return object
}

function readValue(field: PlannedField, row: Row, completion: Completion): unknown {
  if (!field.isResolved) return Object.hasOwn(row, field.key) ? row[field.key] : row[field.name]
  const { definition, nodes } = field
  const args = completion.args.get(field) ?? getArgumentValues(definition, nodes[0], completion.variables)
  completion.args.set(field, args)
  // The library's resolver of a page looks at no more of the call than this.
  const info = { fieldNodes: nodes, fieldName: field.name, variableValues: completion.variables }
  const value: unknown = definition.resolve && Reflect.apply(definition.resolve, undefined, [row, args, {}, info])
  if (value instanceof Promise) throw new Unexpected()
  return value
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  if (typeof value === 'string' && isScalarType(type) && (type.name === 'String' || type.name === 'ID')) return value
  try {
    const written: unknown = type.serialize(value)
    if (written !== undefined && written !== null) return written
  } catch {
    // Said below in the same way.
  }
  throw new Unexpected()
}

function nullOf(isRequired: boolean): null {
  if (isRequired) throw new Unexpected()
  return null
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
