/** Runs `dist/main.js` as `npm start` does, with settings of a test's own. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A start under way. */
export interface RunningMain {
  /** All that it printed so far. */
  readonly said: () => string
  /** Resolves when it has printed this; rejects with what it printed when it ended before. */
  readonly until: (words: string) => Promise<void>
  /** Sends a signal and gives the milliseconds until it has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<number>
  /** Its exit code, once it has ended. */
  readonly code: Promise<number | null>
}

/** Starts it; what is in `settings` is added to the environment, `undefined` takes a name out. */
export function runMain(settings: Readonly<Record<string, string | undefined>>, ...args: string[]): RunningMain {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), ...args], { env: { ...process.env, ...settings } })
  let said = ''
  let wake: () => void = () => undefined
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
    wake()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = new Promise<number | null>((done) => child.once('close', (exit) => done(exit)))
  const until = (words: string) =>
    new Promise<void>((done, fail) => {
      wake = () => {
        if (said.includes(words)) done()
      }
      wake()
      void code.then(() => fail(new Error(`It ended without saying ${JSON.stringify(words)}:\n${said}`)))
    })
  const end = async (signal: NodeJS.Signals) => {
    const since = Date.now()
    child.kill(signal)
    await code
    return Date.now() - since
  }
  return { said: () => said, until, end, code }
}
