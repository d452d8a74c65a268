/** Runs `untoc-graph` on the test database and kills it with SIGKILL. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { neo4jUri } from './neo4j-uri.js'

const root = resolve(import.meta.dirname, '../..')

/** Starts the built command in a folder; it ends with the test at the latest. */
export function startCli(folder: string, ...args: string[]) {
  const env = { ...process.env, NEO4J_URI: neo4jUri(), NEO4J_PASSWORD: 'none' }
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder, env, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  return {
    /** Its exit code; null when it was killed. */
    ended,
    /** Kills it, unless it has ended; gives the exit code or null. */
    kill: (): Promise<number | null> => {
      child.kill('SIGKILL')
      return ended
    },
    /** Whether it is at work still. */
    runs: () => child.exitCode === null && child.signalCode === null,
  }
}
