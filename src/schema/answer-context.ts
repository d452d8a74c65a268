import type { FindingContext } from '../findings/context.js'
import type { CanonicalOperation } from './canonical-operation.js'
import type { KeptStatements } from './kept-statements.js'

/** Sends a statement; the driver's own result comes back. */
export type Run = (text: string, parameters: Record<string, unknown>) => Promise<RunResult>

/** As much of the driver's result as is read here. */
export interface RunResult {
  readonly records: readonly { get(column: string | number): unknown }[]
}

/** What resolvers are handed: findings read by name, the library runs its Cypher through `executionContext`. */
export interface AnswerContext extends FindingContext {
  readonly executionContext: { readonly run: Run }
  readonly operation: CanonicalOperation
  readonly kept: KeptStatements
}
