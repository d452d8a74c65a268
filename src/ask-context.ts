/** What the commands that ask are handed: the same answering as the server's, opened when it is wanted. */
import { join } from 'node:path'
import type { AskContext } from './commands/command-context.js'
import type { Settings } from './config.js'
import { askableQuestion } from './export/askable-question.js'
import { readModel } from './model/read-model.js'
import type { Reached } from './reach-database.js'

/** How it is made. */
export interface AskContextOptions {
  /** The package's folder. */
  readonly root: string
  readonly reach: <Result>(work: (reached: Reached, settings: Settings) => Promise<Result>) => Promise<Result>
  readonly output: NodeJS.WriteStream
}

/** Makes it; nothing is read or opened before a command asks. */
export function askContext({ root, reach, output }: AskContextOptions): AskContext {
  // The library that makes the schema takes a second to load: no other command waits for it.
  const opening = once(async () => {
    const { openAnswering, publicSchema } = await import('./open-answering.js')
    const model = readModel(join(root, 'schema'))
    return { model, schema: await publicSchema(root, model), openAnswering }
  })
  return {
    isTerminal: output.isTTY,
    width: output.isTTY ? output.columns : undefined,
    askable: async (question) => askableQuestion(question, (await opening()).schema),
    write: (piece) => write(output, piece),
    withAnswering: async (work) => {
      const { model, schema, openAnswering } = await opening()
      return reach(async ({ database }, { MAX_COST: maxCost }) => {
        const logError = (id: string, cause: unknown) => console.error(`${id}:`, cause)
        const { answering, close } = openAnswering({ root, model, schema, database, maxCost, logError })
        try {
          return await work(answering)
        } finally {
          await close()
        }
      })
    },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}

/** False when nobody reads any more, as after `| head`: then nothing more is to be written. */
function write(output: NodeJS.WriteStream, piece: string | Uint8Array): Promise<boolean> {
  // The error comes to the callback as well; without a listener it would end the process.
  if (output.listenerCount('error') === 0) output.on('error', () => undefined)
  return new Promise((done, fail) => {
    output.write(piece, (error) => {
      if (!error) done(true)
      else if ('code' in error && error.code === 'EPIPE') done(false)
      else fail(error)
    })
  })
}
