import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { Database } from '../database/open-database.js'
import type { AnswerContext } from './answer-context.js'
import { answerError, type LogError } from './answer-errors.js'
import type { CanonicalOperation } from './canonical-operation.js'
import { checkOperation, type Checked } from './check-operation.js'
import { keptStatements, type KeptStatements } from './kept-statements.js'
import { mayBeCut } from './may-be-cut.js'
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
  const kept = keptStatements()
  return {
    answer: async (question) => {
      try {
        const prepared = prepare(question)
        const checked = checkOperation(prepared, question.variables ?? {}, options)
        return await run(prepared, checked, contextOf(question, prepared.canonical, options, kept), options)
      } catch (error) {
        if (error instanceof OperationFaults) return { errors: error.errors }
        return { errors: [answerError(error, options)] }
      }
    },
  }
}

async function run(
  { canonical }: PreparedOperation,
  { measured, variables }: Checked,
  contextValue: AnswerContext,
  { schema, logError }: AnsweringOptions,
): Promise<ExecutionResult> {
  const result = await execute({ schema, document: canonical.document, variableValues: variables, contextValue })
  const back = canonical.names.keysBack()
  const cut = mayBeCut(result.data, measured.fields, back)
  const data = back && result.data ? renameKeys(result.data, back) : result.data
  const errors = result.errors?.map((error) =>
    answerError(error, { path: error.path?.map((key) => back?.get(String(key)) ?? key), logError }),
  )
  return {
    ...(errors ? { errors } : {}),
    ...(data === undefined ? {} : { data }),
    extensions: { cost: measured.cost, ...(cut.length > 0 ? { mayBeCut: cut } : {}) },
  }
}

function contextOf(
  { question }: Question,
  operation: CanonicalOperation,
  { database, statements }: AnsweringOptions,
  kept: KeptStatements,
): AnswerContext {
  const metadata = question ? { question } : {}
  return {
    operation,
    kept,
    executionContext: { run: (statement, parameters) => database.run(statement, parameters, { metadata }) },
    read: async (name, parameters) => {
      const statement = statements.get(name)
      if (statement === undefined) throw new Error(`No statement ${name}.cypher in src/findings/`)
      return database.read(`CYPHER 5\n${statement}`, parameters, { metadata: { ...metadata, finding: name } })
    },
  }
}
