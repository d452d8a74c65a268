import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from './database/open-database.js'
import type { Question } from './questions/question.js'
import type { Answering } from './schema/answer.js'

/** What asks, and when to stop. */
export interface WarmUpOptions {
  /** Over a patient database: planning a statement for the first time may take longer than a question may. */
  readonly answering: Pick<Answering, 'answer'>
  readonly database: Pick<Database, 'read'>
  readonly signal: AbortSignal
}

/**
 * Asks each question's example once, one after the other, so that the database has planned its statements when the first
 * client asks. It waits for a database that is away; what fails is left to whoever asks it: its answer tells why.
 */
export async function warmUp(
  questions: readonly Question[],
  { answering, database, signal }: WarmUpOptions,
): Promise<void> {
  while (!signal.aborted && !(await answers(database))) {
    await pause(1_000, undefined, { signal, ref: false }).catch(() => undefined)
  }
  for (const { slug, query, variables } of questions) {
    if (signal.aborted) return
    await answering.answer({ source: query, variables, question: slug })
  }
}

function answers(database: Pick<Database, 'read'>): Promise<boolean> {
  return database.read('RETURN 1 AS one').then(
    () => true,
    () => false,
  )
}
