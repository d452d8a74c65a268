/** Runs `untoc-graph` as a user does: the built command, on the test database, in a folder of the user's. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import { once } from './once.js'
import { neo4jUri } from './neo4j-uri.js'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** What a command printed where, and how it ended. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const built = once(async () => {
  await run(process.execPath, ['start.mjs', 'build'], { cwd: root })
})

/** A user's folder, gone with the test file, and the commands run in it. */
export function userFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'untoc-user-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const environment = { ...process.env, NEO4J_URI: neo4jUri(), NEO4J_PASSWORD: 'none' }
  const ended = (work: Promise<{ stdout: string; stderr: string }>): Promise<Ran> =>
    work.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: Ran) => ({ code, stdout, stderr }),
    )
  return {
    folder,
    /** Writes a file there, and gives its name. */
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content)
      return name
    },
    cli: async (...args: string[]): Promise<Ran> => {
      await built()
      return ended(run(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder, env: environment }))
    },
    /** A line as it stands in README, typed in the repository's folder. */
    shell: async (line: string): Promise<Ran> => ended(run('sh', ['-c', line], { cwd: root, env: environment })),
  }
}
