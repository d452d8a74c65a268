import { z } from 'zod'
import type { Answering } from '../schema/answer.js'
import { askOwn } from './ask-own.js'

const heldShape = z.object({
  /** `dataVersion` and `writtenOn` (YYYY-MM-DD) are null before the first seed. */
  about: z.object({ dataVersion: z.number().nullable(), writtenOn: z.string().nullable() }),
  /** `asOf` is the last day that a source speaks of, null when none says. */
  dataHeld: z.object({
    asOf: z.string().nullable(),
    nouns: z.array(z.object({ noun: z.string(), count: z.number() })),
  }),
})

/** What the graph holds at the moment: its version, and how many nodes of each noun. */
export type DataHeld = z.output<typeof heldShape>

const versionShape = z.object({ about: z.object({ dataVersion: z.number().nullable() }) })

// Half a second below the two seconds in which a client is told that the database is away.
const waitMs = 1_500

/** Makes a reader of what the graph holds, for people to look at: at most five seconds old. */
export function makeDataHeldReader(answering: Answering): () => Promise<DataHeld> {
  const source = 'query DataHeld { about { dataVersion writtenOn } dataHeld { asOf nouns { noun count } } }'
  return askOwn(answering, { source, shape: heldShape, keepMs: 5_000, waitMs })
}

/** Makes a reader of the data version, null before the first seed: at most a quarter of a second old. */
export function makeDataVersionReader(answering: Answering): () => Promise<number | null> {
  const source = 'query DataVersion { about { dataVersion } }'
  const ask = askOwn(answering, { source, shape: versionShape, keepMs: 250, waitMs })
  return async () => (await ask()).about.dataVersion
}
