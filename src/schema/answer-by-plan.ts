import { getVariableValues, type GraphQLSchema } from 'graphql'
import type { AnswerContext, RunResult } from './answer-context.js'
import type { PlannedField } from './answer-plan.js'
import { Unexpected, completeField, type Completion } from './complete-answer.js'
import type { Statement } from './kept-statements.js'
import { readRowsOf, type ReadRows } from './reuse-statements.js'

/** Fields of a root, and what is needed to answer them. */
export interface PlannedAnswer {
  readonly schema: GraphQLSchema
  readonly plan: readonly PlannedField[]
  /** Values of variables as given, under their canonical names. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: AnswerContext
}

/** Data by the client's keys, and the root fields that failed; data is null where such a field must not be. */
export interface AnsweredByPlan {
  readonly data: Record<string, unknown> | null
  readonly failures: readonly { readonly key: string; readonly error: unknown }[]
}

/**
 * The answer to an operation whose statements are all kept: sent as they are, and completed by the plan. Undefined when a
 * statement is not kept, or when anything is not as the plan expects; graphql-js then finds out and says what it is.
 */
export async function answerByPlan({
  schema,
  plan,
  variables: given,
  context,
}: PlannedAnswer): Promise<AnsweredByPlan | undefined> {
  const { coerced } = getVariableValues(schema, context.operation.operation.variableDefinitions ?? [], given)
  const steps = coerced && stepsOf(plan, coerced, context)
  if (!steps) return undefined
  const { run } = context.executionContext
  const results = await Promise.allSettled(
    steps.map(({ statement: { text, parameters } }) => run(text, { ...parameters })),
  )
  const outcomes = steps.map((step, index) => ({ ...step, result: results[index] }))
  try {
    return completed(outcomes, { schema, variables: coerced, args: new Map() })
  } catch (error) {
    if (error instanceof Unexpected) return undefined
    throw error
  }
}

interface Outcome extends Step {
  readonly result: PromiseSettledResult<RunResult> | undefined
}

function completed(outcomes: readonly Outcome[], completion: Completion): AnsweredByPlan {
  const failures: { key: string; error: unknown }[] = []
  const data: Record<string, unknown> = {}
  let mustBeNull = false
  for (const { field, read, result } of outcomes) {
    if (result?.status === 'fulfilled') {
      const value = read(result.value)
      // An id that none has is an error of its own.
      if (value === undefined || value === null) throw new Unexpected()
      data[field.clientKey] = completeField(field, value, completion)
    } else {
      failures.push({ key: field.clientKey, error: result?.reason })
      data[field.clientKey] = null
      mustBeNull ||= field.isRequired
    }
  }
  return { data: mustBeNull ? null : data, failures }
}

interface Step {
  readonly field: PlannedField
  readonly statement: Statement
  readonly read: ReadRows
}

function stepsOf(
  plan: readonly PlannedField[],
  variables: Readonly<Record<string, unknown>>,
  { kept, operation }: AnswerContext,
): Step[] | undefined {
  const steps: Step[] = []
  for (const field of plan) {
    const read = readRowsOf(field.definition)
    const statement = read && kept.find({ operation, key: field.key, variables })
    if (!statement) return undefined
    steps.push({ field, statement, read })
  }
  return steps
}
