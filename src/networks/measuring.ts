import { resolve } from 'node:path'
import { Piscina } from 'piscina'
import { PublicError } from '../errors.js'
import type * as worker from './worker.js'

type Measures = typeof worker

/** Takes a measure in a worker: TIMEOUT when it takes too long, UNAVAILABLE when too many wait, TOO_COSTLY when memory ends. */
export type Measure = <Name extends keyof Measures>(
  name: Name,
  of: Parameters<Measures[Name]>[0],
) => Promise<ReturnType<Measures[Name]>>

/** Worker threads that take measures while the server answers others. */
export interface Measuring {
  readonly measure: Measure
  /** Ends the threads; what is being measured is given up. */
  close(): Promise<void>
}

/** How much they may take. */
export interface MeasuringOptions {
  /** Longest time for one measure, waiting included, in milliseconds. */
  readonly timeLimitMs?: number
  /** Measures that may wait for a free thread. */
  readonly waiting?: number
  /** Threads at most; each starts when it is needed and ends after a minute without work. */
  readonly threads?: number
}

/** Makes them; no thread starts before the first measure. */
export function createMeasuring(options: MeasuringOptions = {}): Measuring {
  const { timeLimitMs = 15_000, waiting = 16, threads = 1 } = options
  const pool = new Piscina({
    filename: workerFile(),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return {
    measure: async (name, of) => {
      // The library's own bound does not count what waits for the first thread.
      if (pool.queueSize >= waiting) throw tooManyWaiting()
      try {
        return await pool.run(of, { name, signal: AbortSignal.timeout(timeLimitMs) })
      } catch (error) {
        throw asPublicError(error, timeLimitMs)
      }
    },
    close: () => pool.destroy(),
  }
}

/** Compiled, also when this file runs from its source: a thread takes no TypeScript. */
function workerFile(): string {
  return resolve(import.meta.dirname, '../../dist/networks/worker.js')
}

function asPublicError(error: unknown, timeLimitMs: number): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'AbortError') {
    const message = `The measure took longer than ${timeLimitMs} ms and was stopped: choose a smaller projection`
    return new PublicError('TIMEOUT', message, { timeoutMs: timeLimitMs })
  }
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new PublicError('TOO_COSTLY', 'The measure needs more memory than it may take: choose a smaller projection')
  }
  return error
}

function tooManyWaiting(): PublicError {
  const message = 'Too many graph measures are waiting: try again in a moment'
  return new PublicError('UNAVAILABLE', message, { retryAfterSeconds: 5 })
}
