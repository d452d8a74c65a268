import {
  getNamedType,
  isEnumType,
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isInputType,
} from 'graphql'
import type { Question } from './question.js'

/** What a question asks for: a parameter of its address, an option of its command. */
export interface Variable {
  readonly name: string
  readonly type: GraphQLInputType
  /** The type as GraphQL writes it, such as `[ID!]`. */
  readonly typeText: string
  /** Whether there is no answer without it. */
  readonly isRequired: boolean
  /** Its value when it is not given; undefined where it has none. */
  readonly byDefault: unknown
  /** What it means and may be; null where the question's file does not say. */
  readonly description: string | null
  /** A value that gives an answer on the seed; undefined where the example leaves it out. */
  readonly example: unknown
  /** All values, where they are few and have names. */
  readonly allowed: readonly string[] | undefined
}

/** The operation of a question. */
export function operationOf({ query }: Pick<Question, 'query'>): OperationDefinitionNode {
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition
  }
  throw new Error('A question without an operation')
}

/** The variables of a question, in the order in which its operation declares them. */
export function variablesOf(question: Question, schema: GraphQLSchema): Variable[] {
  return (operationOf(question).variableDefinitions ?? []).map(({ variable, type: written, defaultValue }) => {
    const name = variable.name.value
    const type = typeFromAST(schema, written)
    if (!type || !isInputType(type)) throw new Error(`${question.slug}: $${name} is of no type of the schema`)
    const named = getNamedType(type)
    return {
      name,
      type,
      typeText: print(written),
      isRequired: isNonNullType(type) && defaultValue === undefined,
      byDefault: defaultValue && valueFromAST(defaultValue, type),
      description: question.variableDescriptions[name] ?? null,
      example: question.variables[name],
      allowed: isEnumType(named) ? named.getValues().map((value) => value.name) : undefined,
    }
  })
}
