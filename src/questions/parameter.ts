import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { GraphQLInputType } from 'graphql'
import type { Variable } from './variable.js'

/** One parameter of an address, or option of a command: a variable, or a field of a variable that has fields (`where.country`). */
export interface Parameter {
  readonly name: string
  readonly type: GraphQLInputType
  /** The type as GraphQL writes it. */
  readonly typeText: string
  readonly isList: boolean
  readonly isRequired: boolean
  /** Undefined where it has none. */
  readonly byDefault: unknown
  readonly description: string | null
  /** Undefined where the question's example leaves it out. */
  readonly example: unknown
  /** All values, where they are few and have names. */
  readonly allowed: readonly string[] | undefined
}

/** The parameters that stand for a question's variables, in their order. */
export function parametersOf(variables: readonly Variable[]): Parameter[] {
  return variables.flatMap((variable) => {
    const type = getNullableType(variable.type)
    if (!isInputObjectType(type)) return [{ ...variable, isList: isListType(type) }]
    return Object.values(type.getFields()).map((field) => ({
      name: `${variable.name}.${field.name}`,
      type: field.type,
      typeText: String(field.type),
      isList: isListType(getNullableType(field.type)),
      isRequired: variable.isRequired && isNonNullType(field.type) && field.defaultValue === undefined,
      byDefault: field.defaultValue,
      description: field.description ?? null,
      example: partOf(variable.example, field.name),
      allowed: namesOf(field.type),
    }))
  })
}

function partOf(example: unknown, name: string): unknown {
  return typeof example === 'object' && example !== null ? Reflect.get(example, name) : undefined
}

function namesOf(type: GraphQLInputType): string[] | undefined {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues().map((value) => value.name) : undefined
}
