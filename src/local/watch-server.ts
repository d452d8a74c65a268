/** Watches a Neo4j that should run, and has it started again when it ended by itself. */
import { cannotStart } from './missing-tool.js'
import { isRunning, type ProcessMark } from './process-mark.js'

/** A Neo4j to watch. */
type Watched = ProcessMark & { readonly port: number }

/** How to start it again, and whom to tell. */
export interface WatchOptions {
  readonly ensure: (signal: AbortSignal) => Promise<Watched>
  readonly note: (line: string) => void
  readonly onExit?: ((error: unknown) => void) | undefined
}

const attempts = 3

/** Looks twice a second; gives the function that ends the watch. `onExit` is told when it cannot be started again, or ended three times. */
export function watchServer(server: Watched, { ensure, note, onExit }: WatchOptions): () => void {
  const calledOff = new AbortController()
  let current = server
  let ended = 0
  let busy = false
  const revive = async (): Promise<void> => {
    if (++ended > attempts)
      throw cannotStart(`it ended by itself ${ended} times`, 'What it said is in .neo4j/neo4j.log.')
    note('The local Neo4j ended by itself: starting it again')
    current = await ensure(calledOff.signal)
    if (current.port === server.port) return
    throw cannotStart(
      `it ended by itself, and its port ${server.port} is taken`,
      'Stop what uses the port, then start again.',
    )
  }
  const look = (): void => {
    if (busy || isRunning(current)) return
    busy = true
    revive()
      .catch((error: unknown) => {
        clearInterval(timer)
        if (!calledOff.signal.aborted) onExit?.(error)
      })
      .finally(() => (busy = false))
  }
  const timer = setInterval(look, 500)
  timer.unref()
  return () => {
    clearInterval(timer)
    calledOff.abort()
  }
}
