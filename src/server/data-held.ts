import { parse, type ExecutionResult } from 'graphql'
import { z } from 'zod'
import type { Answering } from './answering.js'

/** What the graph holds at the moment. */
export interface DataHeld {
  /** Number of the data version; null before the first seed. */
  readonly dataVersion: number | null
  /** Day on which it was written, YYYY-MM-DD; null before the first seed. */
  readonly writtenOn: string | null
  /** Last day that a source speaks of, YYYY-MM-DD; null when none says. */
  readonly asOf: string | null
  /** How many nodes of each noun there are, by noun. */
  readonly nouns: readonly { readonly noun: string; readonly count: number }[]
}

const document = parse(`query DataHeld { about { dataVersion writtenOn asOf nouns { noun count } } }`)

const answerSchema = z.object({
  about: z.object({
    dataVersion: z.number().nullable(),
    writtenOn: z.string().nullable(),
    asOf: z.string().nullable(),
    nouns: z.array(z.object({ noun: z.string(), count: z.number() })),
  }),
})

/** Makes a reader of what the graph holds; throws what the answer's error says. An answer is shared for `keepMs`. */
export function makeDataHeldReader(answering: Answering, keepMs = 1_000): () => Promise<DataHeld> {
  let kept: { readonly at: number; readonly answer: Promise<DataHeld> } | undefined
  return () => {
    if (kept && performance.now() - kept.at < keepMs) return kept.answer
    const answer = answering.answer({ document, variables: {}, operationName: 'DataHeld' }).then(dataHeldOf)
    const asked = { at: performance.now(), answer }
    kept = asked
    // A failure is told to those who wait for it, and asked again by the next.
    answer.catch(() => {
      if (kept === asked) kept = undefined
    })
    return answer
  }
}

function dataHeldOf(result: ExecutionResult): DataHeld {
  const [error] = result.errors ?? []
  if (error) throw error
  return answerSchema.parse(result.data).about
}
