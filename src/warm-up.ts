import type { Question } from './questions/question.js'
import type { Answering } from './schema/answer.js'

/** What asks, and when to stop. */
export interface WarmUpOptions {
  /** Over a patient database: planning a statement for the first time may take longer than a question may. */
  readonly answering: Pick<Answering, 'answer'>
  readonly signal: AbortSignal
}

/**
 * Asks each question's example once, one after the other, so that the database has planned its statements when the first
 * client asks. What fails is left to whoever asks it: its answer tells why.
 */
export async function warmUp(questions: readonly Question[], { answering, signal }: WarmUpOptions): Promise<void> {
  for (const { slug, query, variables } of questions) {
    if (signal.aborted) return
    await answering.answer({ source: query, variables, question: slug })
  }
}
