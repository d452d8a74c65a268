import type { z } from 'zod'
import { PublicError } from '../errors.js'
import { answeredError } from '../export/answered-error.js'
import type { Answering } from '../schema/answer.js'

/** One operation that the server asks for itself, and the shape of its answer. */
export interface OwnOperation<Data> {
  readonly source: string
  readonly shape: z.ZodType<Data>
  /** How long an answer is shared, in milliseconds; a failure is asked again at once. */
  readonly keepMs: number
  /** Longest time to wait, in milliseconds: UNAVAILABLE after it. */
  readonly waitMs: number
}

/** Makes a reader of one operation; it throws what the first error of the answer says. */
export function askOwn<Data>(
  answering: Answering,
  { source, shape, keepMs, waitMs }: OwnOperation<Data>,
): () => Promise<Data> {
  let kept: { readonly since: number; readonly answer: Promise<Data> } | undefined
  const ask = async () => {
    const { data, errors } = await answering.answer({ source })
    const [error] = errors ?? []
    if (error) throw answeredError(error)
    return shape.parse(data)
  }
  return () => {
    if (kept && performance.now() - kept.since < keepMs) return kept.answer
    const asked = { since: performance.now(), answer: within(waitMs, ask()) }
    kept = asked
    asked.answer.catch(() => {
      if (kept === asked) kept = undefined
    })
    return asked.answer
  }
}

async function within<Data>(waitMs: number, answer: Promise<Data>): Promise<Data> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const error = new PublicError('UNAVAILABLE', `The database did not answer within ${waitMs} ms`, {
      waitMs,
      retryAfterSeconds: 1,
    })
    timer = setTimeout(() => reject(error), waitMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
