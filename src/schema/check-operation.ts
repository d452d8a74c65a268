import { GraphQLError, getVariableValues, type GraphQLSchema } from 'graphql'
import { PublicError } from '../errors.js'
import { faultOf, type LogError, answerError } from './answer-errors.js'
import { canonicalVariables } from './canonical-variables.js'
import { limits } from './limits.js'
import { measureOperation, type Measured } from './measure-operation.js'
import { OperationFaults, type PreparedOperation } from './prepare-operation.js'

/** What an operation is checked against. */
export interface CheckOptions {
  readonly schema: GraphQLSchema
  /** Highest estimated cost of an operation. */
  readonly maxCost: number
  readonly logError: LogError
}

/** An operation that may run, with the values of its variables under their canonical names. */
export interface Checked {
  readonly measured: Measured
  readonly variables: Readonly<Record<string, unknown>>
}

type Values = Readonly<Record<string, unknown>>

/** Checks an operation with its variables before it runs: BAD_INPUT for a value outside its bounds, TOO_COSTLY. */
export function checkOperation(prepared: PreparedOperation, given: Values, options: CheckOptions): Checked {
  const definitions = prepared.written.variableDefinitions ?? []
  const hasVariables = definitions.length > 0
  if (prepared.measured && !hasVariables) return { measured: prepared.measured, variables: {} }
  // Read by the names that the client gave them, so that messages have these.
  const read = getVariableValues(options.schema, definitions, given, { maxErrors: 10 })
  if (read.errors) throw new OperationFaults(read.errors.map((error) => faultOf(error, 'BAD_INPUT')))
  const { problems, ...measured } = measure(prepared, read.coerced, options)
  if (problems.length > 0) throw new OperationFaults(problems.map((problem) => answerError(problem, options)))
  refuseCostly(measured, options.maxCost)
  if (!hasVariables) prepared.measured = measured
  return { measured, variables: canonicalVariables(given, prepared.canonical) }
}

function measure(
  { canonical }: PreparedOperation,
  coerced: Values,
  { schema }: CheckOptions,
): ReturnType<typeof measureOperation> {
  const names = canonical.names.variables
  const renamed = Object.fromEntries(Object.entries(coerced).map(([name, value]) => [names.get(name) ?? name, value]))
  try {
    return measureOperation(schema, canonical, renamed)
  } catch (error) {
    // An argument that no rule could check without the values of variables.
    throw error instanceof GraphQLError ? new OperationFaults([faultOf(error, 'BAD_INPUT')]) : error
  }
}

function refuseCostly({ cost, roots, depth, conditions, introspected }: Measured, maxCost: number): void {
  refuseAbove('the number of its root fields', roots, limits.maxRootFields, 'ask in several operations')
  refuseAbove('its depth', depth, limits.maxDepth, 'ask in several operations')
  refuseAbove('the number of its conditions', conditions, limits.maxConditions, 'use `in` with a list of values')
  refuseAbove(
    'what it asks of the schema itself',
    introspected,
    limits.maxIntrospected,
    'ask for fewer types at a time',
  )
  refuseAbove('its estimated cost', cost, maxCost, 'give smaller limits, or ask for fewer lists within lists')
}

function refuseAbove(what: string, found: number, max: number, advice: string): void {
  if (found <= max) return
  const message = `Cannot run this operation: ${what} is ${found}, allowed up to ${max}: ${advice}`
  throw new PublicError('TOO_COSTLY', message, { found, max })
}
