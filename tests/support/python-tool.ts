import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How a tool is run. */
export interface ToolOptions {
  readonly timeoutMs?: number
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
}

/** A program of a Python package, in a folder of its own. */
export interface PythonTool {
  /** Runs it to its end, whatever its exit code: what it wrote to its output. */
  run(args: readonly string[], options?: ToolOptions): Promise<{ code: number; output: string }>
  /** Where it may write. */
  readonly folder: string
  remove(): Promise<void>
}

/** Makes a virtual environment with one package of PyPI; a clear error when python3 is missing or PyPI cannot be reached. */
export async function installPythonTool(requirement: string, program: string): Promise<PythonTool> {
  const folder = await mkdtemp(join(tmpdir(), `${program}-`))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await orTell('python3 3.10 or newer with its module venv is needed', run('python3', ['-m', 'venv', folder]))
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement]
    await orTell(`${requirement} could not be installed from PyPI`, run(join(folder, 'bin/python'), pip))
  } catch (error) {
    await remove()
    throw error
  }
  return {
    folder,
    remove,
    run: (args, { timeoutMs = 300_000, env = {} } = {}) =>
      new Promise((done) => {
        const options = {
          cwd: folder,
          maxBuffer: 64 * 1024 * 1024,
          timeout: timeoutMs,
          env: { ...process.env, ...env },
        }
        execFile(join(folder, 'bin', program), args, options, (error, stdout, stderr) =>
          done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
        )
      }),
  }
}

async function orTell(what: string, running: Promise<unknown>): Promise<void> {
  try {
    await running
  } catch (error) {
    throw new Error(`Cannot run this test: ${what}`, { cause: error })
  }
}
