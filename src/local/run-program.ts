/** Runs a program to its end and gives what it said; it is stopped when the signal says so. */
import { spawn } from 'node:child_process'

/** What a program left: its exit code and its output, errors included. */
export interface ProgramResult {
  readonly code: number | null
  readonly output: string
}

/** Where and how long a program runs. */
export interface ProgramOptions {
  readonly environment: Record<string, string | undefined>
  readonly signal?: AbortSignal | undefined
}

/** Runs a program; undefined when there is none of that name on PATH. Rejects when the signal stopped it. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult | undefined> {
  return new Promise((resolve, reject) => {
    options.signal?.throwIfAborted()
    const child = spawn(command, args, { env: options.environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = (): void => void child.kill()
    options.signal?.addEventListener('abort', stop)
    let output = ''
    const collect = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => {
      options.signal?.removeEventListener('abort', stop)
      if ('code' in error && (error.code === 'ENOENT' || error.code === 'EACCES')) resolve(undefined)
      else reject(error)
    })
    child.on('close', (code) => {
      options.signal?.removeEventListener('abort', stop)
      if (options.signal?.aborted) reject(options.signal.reason)
      else resolve({ code, output })
    })
  })
}
