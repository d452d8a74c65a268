import type { Database } from '../database/open-database.js'
import type { FindingContext } from '../findings/context.js'
import { countableNouns } from '../findings/expand/countable-nouns.js'
import { expandStatements } from '../findings/expand/expand-statements.js'
import type { Measure } from '../networks/measuring.js'
import type { Model } from '../model/read-model.js'
import type { CanonicalOperation } from './canonical-operation.js'
import { nothingKept } from './kept-by-version.js'
import { keptStatements, type KeptStatements } from './kept-statements.js'

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

/** What contexts are made of. */
export interface ContextOptions {
  readonly model: Pick<Model, 'nouns' | 'document'>
  readonly database: Pick<Database, 'run' | 'read'>
  readonly statements: ReadonlyMap<string, string>
  /** Takes graph measures in a worker. */
  readonly measure: Measure
}

/** Makes what hands each operation its context; what stays the same from one to the next is made here, once. */
export function contextMaker({ model, database, statements: plain, measure }: ContextOptions) {
  const kept = keptStatements()
  const nouns = countableNouns(model)
  const statements = expandStatements(plain, nouns)
  return ({ question }: { readonly question?: string | undefined }, operation: CanonicalOperation): AnswerContext => {
    const metadata = question ? { question } : {}
    return {
      operation,
      kept,
      nouns,
      measure,
      keep: nothingKept,
      executionContext: { run: (statement, parameters) => database.run(statement, parameters, { metadata }) },
      read: async (name, parameters) => {
        const statement = statements.get(name)
        if (statement === undefined) throw new Error(`No statement ${name}.cypher in src/findings/`)
        return database.read(`CYPHER 5\n${statement}`, parameters, { metadata: { ...metadata, finding: name } })
      },
    }
  }
}
