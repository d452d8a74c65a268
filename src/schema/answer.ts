import { Kind, execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { DataVersions } from '../database/data-version.js'
import type { Database } from '../database/open-database.js'
import type { Measure } from '../networks/measuring.js'
import type { Model } from '../model/read-model.js'
import { answerByPlan, type AnsweredByPlan } from './answer-by-plan.js'
import { contextMaker, type AnswerContext } from './answer-context.js'
import { answerKey } from './answer-key.js'
import { answerError, type LogError } from './answer-errors.js'
import { planOperation } from './answer-plan.js'
import type { CanonicalOperation } from './canonical-operation.js'
import { checkOperation, type Checked } from './check-operation.js'
import { keptByVersion, type KeptByVersion, type KeptForAnswer } from './kept-by-version.js'
import { mayBeCut } from './may-be-cut.js'
import type { Measured } from './measure-operation.js'
import { numberSources, wantsNumbers } from './number-sources.js'
import { ofOneDataSet } from './one-data-set.js'
import { OperationFaults, operationPreparer, type PreparedOperation } from './prepare-operation.js'
import { renameKeys } from './rename-keys.js'
import { shareRunning } from './share-running.js'

/** An operation as it came in: its text, or its document where somebody has parsed and validated it already. */
export interface Question {
  readonly source?: string | undefined
  /** Taken as valid against the schema. The same object again costs no second preparation. */
  readonly document?: DocumentNode | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
  /** Name of a file of `queries/`, for the database's query log. */
  readonly question?: string | undefined
  /** Told the estimated cost before anything runs; what it throws is the answer. */
  readonly admit?: ((cost: number) => Promise<void>) | undefined
  /** Told the key under which the same answer may be given again while the data set stays; not for an answer with errors. */
  readonly onKey?: ((key: string) => void) | undefined
}

/** What answers are made of, and what they may cost. */
export interface AnsweringOptions {
  readonly schema: GraphQLSchema
  /** The model that the schema was made from. */
  readonly model: Pick<Model, 'nouns' | 'document'>
  readonly database: Pick<Database, 'run' | 'read'>
  /** Cypher of the findings by name, from `readStatements`. */
  readonly statements: ReadonlyMap<string, string>
  /** Takes graph measures in a worker. */
  readonly measure: Measure
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
  /**
   * The key of the answer to a question whose text was answered before, with the data set that stands now; undefined when the
   * text is new, or when the data set is not known to stand.
   */
  keyOf(question: Pick<Question, 'source' | 'variables' | 'operationName'>): string | undefined
  /** Key of the data set that is known to stand; undefined when it is not known. */
  dataKey(): string | undefined
}

// The writer acknowledges a second after its last word: by then nobody holds an older version for the newest.
const freshMs = 750

/** Makes what turns an operation into an answer. */
export function createAnswering(options: AnsweringOptions): Answering {
  const { prepare, known } = operationPreparer(options.schema)
  const share = shareRunning<Answered>()
  const dataKey = () => options.versions?.freshKey(freshMs)
  const contextOf = contextMaker(options)
  const computed = keptByVersion({ maxSize: 64_000_000 })
  return {
    answer: async (question) => {
      try {
        const prepared = prepare(question)
        const checked = checkOperation(prepared, question.variables ?? {}, options)
        await question.admit?.(checked.measured.cost)
        const context = contextOf(question, prepared.canonical)
        const asked = answerKey(prepared, question.variables)
        const { last } = options.versions ?? {}
        // Whoever asks the same of the same data set while it is answered gets that answer.
        const { result, key } = await share(last?.isWhole ? `${last.key}\n${asked}` : undefined, () =>
          runWhole(prepared, checked, context, { ...options, computed }),
        )
        if (key !== null && !result.errors) question.onKey?.(`${key}\n${asked}`)
        return result
      } catch (error) {
        if (error instanceof OperationFaults) return { errors: error.errors }
        return { errors: [answerError(error, options)] }
      }
    },
    keyOf: ({ source, variables, operationName }) => {
      const prepared = source === undefined ? undefined : known(source, operationName)
      const key = prepared && dataKey()
      return prepared && key !== undefined ? `${key}\n${answerKey(prepared, variables)}` : undefined
    },
    dataKey,
  }
}

interface Answered {
  readonly result: ExecutionResult
  /** Key of the one data set that it comes from; null where it comes from none. */
  readonly key: string | null
}

/** The place where answers leave the database: each is of one data set. */
async function runWhole(
  prepared: PreparedOperation,
  checked: Checked,
  context: AnswerContext,
  { versions, schema, logError, computed }: AnsweringOptions & { readonly computed: KeptByVersion },
): Promise<Answered> {
  if (!versions || !readsData(prepared.canonical))
    return { result: await run(prepared, checked, context, { schema, logError }), key: null }
  // What failed in an answer that does not leave is nobody's trouble.
  let failed: Parameters<LogError>[] = []
  let own: KeptForAnswer | undefined
  const { result, version, key } = await ofOneDataSet(versions, (standing) => {
    failed = []
    own = computed.begin(standing)
    const fresh = { ...context, keep: own.keep }
    return run(prepared, checked, fresh, { schema, logError: (...call) => void failed.push(call) })
  })
  if (version !== null) own?.share()
  for (const call of failed) logError(...call)
  if (version === null) return { result, key: null }
  return { result: { ...result, extensions: { ...result.extensions, dataVersion: version } }, key }
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
  if (planned) return withNotes(resultOf(planned, logError), prepared, checked.measured)
  const { document } = canonical
  const result = await execute({ schema, document, variableValues: checked.variables, contextValue: context })
  const errors = result.errors?.map((error) =>
    answerError(error, { path: error.path?.map((key) => back?.get(String(key)) ?? key), logError }),
  )
  const data = back && result.data ? renameKeys(result.data, back) : result.data
  return withNotes(
    { ...(errors ? { errors } : {}), ...(data === undefined ? {} : { data }) },
    prepared,
    checked.measured,
  )
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
  { canonical }: PreparedOperation,
  { cost, fields }: Measured,
): ExecutionResult {
  const cut = mayBeCut(result.data, fields, canonical.names.keysBack())
  const sources = wantsNumbers(canonical.operation) ? { sources: numberSources(result.data) } : {}
  return { ...result, extensions: { cost, ...(cut.length > 0 ? { mayBeCut: cut } : {}), ...sources } }
}
