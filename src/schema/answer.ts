import { Kind, execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { DataVersions } from '../database/data-version.js'
import type { Database } from '../database/open-database.js'
import { answerByPlan, type AnsweredByPlan } from './answer-by-plan.js'
import type { AnswerContext } from './answer-context.js'
import { answerError, type LogError } from './answer-errors.js'
import { planOperation } from './answer-plan.js'
import type { CanonicalOperation } from './canonical-operation.js'
import { checkOperation, type Checked } from './check-operation.js'
import { keptStatements, type KeptStatements } from './kept-statements.js'
import { mayBeCut } from './may-be-cut.js'
import type { Measured } from './measure-operation.js'
import { ofOneDataSet } from './one-data-set.js'
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
  /** What tells that an answer comes from one data set; without it an answer may be a mix of two. */
  readonly versions: DataVersions | undefined
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
        return await runWhole(prepared, checked, contextOf(question, prepared.canonical, options, kept), options)
      } catch (error) {
        if (error instanceof OperationFaults) return { errors: error.errors }
        return { errors: [answerError(error, options)] }
      }
    },
  }
}

/** The place where answers leave the database: each is of one data set. */
async function runWhole(
  prepared: PreparedOperation,
  checked: Checked,
  context: AnswerContext,
  { versions, schema, logError }: AnsweringOptions,
): Promise<ExecutionResult> {
  if (!versions || !readsData(prepared.canonical)) return run(prepared, checked, context, { schema, logError })
  // What failed in an answer that does not leave is nobody's trouble.
  let failed: Parameters<LogError>[] = []
  const { result, version } = await ofOneDataSet(versions, () => {
    failed = []
    return run(prepared, checked, context, { schema, logError: (...call) => void failed.push(call) })
  })
  for (const call of failed) logError(...call)
  return version === null ? result : { ...result, extensions: { ...result.extensions, dataVersion: version } }
}

/** Whether it asks for more than the schema itself. */
function readsData({ operation }: CanonicalOperation): boolean {
  return operation.selectionSet.selections.some(
    (field) => field.kind !== Kind.FIELD || !field.name.value.startsWith('__'),
  )
}

async function run(
  prepared: PreparedOperation,
  checked: Checked,
  context: AnswerContext,
  { schema, logError }: Pick<AnsweringOptions, 'schema' | 'logError'>,
): Promise<ExecutionResult> {
  const { canonical } = prepared
  const back = canonical.names.keysBack()
  const planned = await tryPlan(prepared, checked, context, schema)
  if (planned) return withNotes(resultOf(planned, logError), checked.measured, back)
  const { document } = canonical
  const result = await execute({ schema, document, variableValues: checked.variables, contextValue: context })
  const errors = result.errors?.map((error) =>
    answerError(error, { path: error.path?.map((key) => back?.get(String(key)) ?? key), logError }),
  )
  const data = back && result.data ? renameKeys(result.data, back) : result.data
  return withNotes({ ...(errors ? { errors } : {}), ...(data === undefined ? {} : { data }) }, checked.measured, back)
}

/** The quick way, open from the third time on that an operation is asked. */
async function tryPlan(
  prepared: PreparedOperation,
  { variables }: Checked,
  context: AnswerContext,
  schema: GraphQLSchema,
): Promise<AnsweredByPlan | undefined> {
  prepared.plan ??= planOperation(schema, prepared.canonical) ?? null
  return prepared.plan ? answerByPlan({ schema, plan: prepared.plan, variables, context }) : undefined
}

function resultOf({ data, failures }: AnsweredByPlan, logError: LogError): ExecutionResult {
  const errors = failures.map(({ key, error }) => answerError(error, { path: [key], logError }))
  return errors.length > 0 ? { errors, data } : { data }
}

function withNotes(
  result: ExecutionResult,
  { cost, fields }: Measured,
  back: ReadonlyMap<string, string> | undefined,
): ExecutionResult {
  const cut = mayBeCut(result.data, fields, back)
  return { ...result, extensions: { cost, ...(cut.length > 0 ? { mayBeCut: cut } : {}) } }
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
