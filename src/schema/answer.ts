import {
  GraphQLError,
  execute,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import type { Database } from '../database/open-database.js'
import { PublicError } from '../errors.js'
import type { FindingContext } from '../findings/context.js'
import { answerError, faultOf } from './answer-errors.js'
import { canonicalVariables } from './canonical-variables.js'
import { limits } from './limits.js'
import { mayBeCut } from './may-be-cut.js'
import { measureOperation, type Measured } from './measure-operation.js'
import { OperationFaults, operationPreparer, type PreparedOperation } from './prepare-operation.js'
import { renameKeys } from './rename-keys.js'

/** An operation as it came in: its text, or its document where somebody has parsed and validated it already. */
export interface Question {
  readonly source?: string | undefined
  /** Taken as valid against the schema. The same object again costs no second preparation. */
  readonly document?: DocumentNode | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
  /** Name of a file of `queries/`, for the database's query log. */
  readonly question?: string | undefined
}

/** What happened to an error that a client sees only as INTERNAL. */
export type LogError = (id: string, cause: unknown) => void

/** What answers are made of, and what they may cost. */
export interface AnsweringOptions {
  readonly schema: GraphQLSchema
  readonly database: Pick<Database, 'run' | 'read'>
  /** Cypher of the findings by name, from `readStatements`. */
  readonly statements: ReadonlyMap<string, string>
  /** Highest estimated cost of an operation. */
  readonly maxCost: number
  readonly logError: LogError
}

/** Answers questions from one schema and one database. */
export interface Answering {
  /** Never rejects: a failure is in `errors`, with its code and details in `extensions`. */
  answer(question: Question): Promise<ExecutionResult>
}

/** Makes what turns an operation into an answer. */
export function createAnswering(options: AnsweringOptions): Answering {
  const prepare = operationPreparer(options.schema)
  return {
    answer: async (question) => {
      try {
        const prepared = prepare(question)
        return await run(prepared, checked(prepared, question, options), question, options)
      } catch (error) {
        if (error instanceof OperationFaults) return { errors: error.errors }
        return { errors: [answerError(error, options)] }
      }
    },
  }
}

interface Checked {
  readonly measured: Measured
  readonly variables: Readonly<Record<string, unknown>>
}

function checked(prepared: PreparedOperation, question: Question, options: AnsweringOptions): Checked {
  const { schema, maxCost } = options
  const given = question.variables ?? {}
  const hasVariables = (prepared.written.variableDefinitions?.length ?? 0) > 0
  if (prepared.measured && !hasVariables) return { measured: withinCost(prepared.measured, maxCost), variables: {} }
  // Read by the names that the client gave them, so that messages have these.
  const read = getVariableValues(schema, prepared.written.variableDefinitions ?? [], given, { maxErrors: 10 })
  if (read.errors) throw new OperationFaults(read.errors.map((error) => faultOf(error, 'BAD_INPUT')))
  const names = prepared.canonical.names.variables
  const { problems, ...measured } = measure(schema, prepared, renamed(read.coerced, names))
  if (problems.length > 0) throw new OperationFaults(problems.map((problem) => answerError(problem, options)))
  if (!hasVariables) prepared.measured = measured
  return { measured: withinCost(measured, maxCost), variables: canonicalVariables(given, prepared.canonical) }
}

function measure(
  schema: GraphQLSchema,
  { canonical }: PreparedOperation,
  variables: Record<string, unknown>,
): ReturnType<typeof measureOperation> {
  try {
    return measureOperation(schema, canonical, variables)
  } catch (error) {
    // An argument that no rule could check without the values of variables.
    throw error instanceof GraphQLError ? new OperationFaults([faultOf(error, 'BAD_INPUT')]) : error
  }
}

function renamed(
  values: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]))
}

function withinCost(measured: Measured, maxCost: number): Measured {
  const refuse = (what: string, found: number, max: number, advice: string) =>
    new PublicError('TOO_COSTLY', `Cannot run this operation: ${what} is ${found}, allowed up to ${max}: ${advice}`, {
      found,
      max,
    })
  if (measured.depth > limits.maxDepth)
    throw refuse('its depth', measured.depth, limits.maxDepth, 'ask in several operations')
  if (measured.conditions > limits.maxConditions) {
    throw refuse(
      'the number of its conditions',
      measured.conditions,
      limits.maxConditions,
      'use `in` with a list of values',
    )
  }
  if (measured.cost > maxCost)
    throw refuse(
      'its estimated cost',
      measured.cost,
      maxCost,
      'give smaller limits, or ask for fewer lists within lists',
    )
  return measured
}

async function run(
  prepared: PreparedOperation,
  { measured, variables }: Checked,
  question: Question,
  options: AnsweringOptions,
): Promise<ExecutionResult> {
  const { canonical } = prepared
  const result = await execute({
    schema: options.schema,
    document: canonical.document,
    variableValues: variables,
    contextValue: contextOf(question, options),
  })
  const back = canonical.names.keysBack()
  const cut = mayBeCut(result.data, measured.fields, back)
  const data = back && result.data ? renameKeys(result.data, back) : result.data
  const errors = result.errors?.map((error) =>
    answerError(error, { path: error.path?.map((key) => back?.get(String(key)) ?? key), logError: options.logError }),
  )
  return {
    ...(errors ? { errors } : {}),
    ...(data === undefined ? {} : { data }),
    extensions: { cost: measured.cost, ...(cut.length > 0 ? { mayBeCut: cut } : {}) },
  }
}

function contextOf(
  { question }: Question,
  { database, statements }: AnsweringOptions,
): FindingContext & { readonly executionContext: object } {
  const metadata = question ? { question } : {}
  return {
    executionContext: {
      run: (statement: string, parameters: Record<string, unknown>) =>
        database.run(statement, parameters, { metadata }),
    },
    read: async (name, parameters) => {
      const statement = statements.get(name)
      if (statement === undefined) throw new Error(`No statement ${name}.cypher in src/findings/`)
      return database.read(`CYPHER 5\n${statement}`, parameters, { metadata: { ...metadata, finding: name } })
    },
  }
}
