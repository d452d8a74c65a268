import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** One network as it was read from one format: nodes with label, noun, date and source ids; relationships likewise. */
export interface ReadBack {
  readonly nodes: Readonly<Record<string, readonly (string | null)[]>>
  readonly edges: readonly (readonly unknown[])[]
}

/** What the script says of a folder. */
export interface NetworkXAnswer {
  /** By question and format. */
  readonly files: Readonly<Record<string, Readonly<Record<string, ReadBack>>>>
  readonly betweenness: Readonly<Record<string, number>>
  readonly modularity: number
  readonly pathLengths: readonly (number | null)[]
  readonly crimesTogether: readonly (readonly [string, string, number])[]
}

/** A Python with NetworkX in a folder of its own. */
export interface NetworkX {
  /** Runs the script that reads a folder back and gives its answer. */
  readBack(folder: string): Promise<NetworkXAnswer>
  remove(): Promise<void>
}

/** Makes a virtual environment with NetworkX from PyPI; a clear error when python3 is missing or PyPI cannot be reached. */
export async function installNetworkX(): Promise<NetworkX> {
  const folder = await mkdtemp(join(tmpdir(), 'networkx-'))
  try {
    await orTell('python3 3.9 or newer with its module venv is needed', run('python3', ['-m', 'venv', folder]))
    const pip = run(join(folder, 'bin/python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      'networkx>=3.2,<4',
    ])
    await orTell('NetworkX could not be installed from PyPI', pip)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  const script = resolve(import.meta.dirname, '../long/networkx/read_back.py')
  return {
    readBack: async (of) => {
      const { stdout } = await run(join(folder, 'bin/python'), [script, of], { maxBuffer: 256 * 1024 * 1024 })
      const answer: NetworkXAnswer = JSON.parse(stdout)
      return answer
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function orTell(what: string, running: Promise<unknown>): Promise<void> {
  try {
    await running
  } catch (error) {
    throw new Error(`Cannot compare with NetworkX: ${what}`, { cause: error })
  }
}
