/** Writes data sets in a process of its own, which can be killed. It runs what is built in `dist/`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

const lineShape = z
  .object({ begun: z.string(), written: z.number(), done: z.number(), failed: z.string(), code: z.string() })
  .partial()

/** What the process said. */
export type WriterLine = z.output<typeof lineShape>

/** A data set to write, with options of `ingest`. */
export interface WriterOrder {
  readonly word: string
  readonly count: number
  readonly limits?: { readonly inOneTransaction?: number; readonly inOneBatch?: number }
  readonly leaseMs?: number
}

/** Starts one; it ends with the test at the latest. */
export function startWriter(uri: string) {
  const script = join(import.meta.dirname, 'ingest-writer.mjs')
  const child = spawn(process.execPath, [script, uri], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const waiting = new Set<{
    readonly wants: (line: WriterLine) => boolean
    readonly give: (line: WriterLine) => void
  }>()
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = lineShape.parse(JSON.parse(text))
    for (const each of waiting) {
      if (!each.wants(line)) continue
      waiting.delete(each)
      each.give(line)
    }
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const until = (wants: (line: WriterLine) => boolean) =>
    new Promise<WriterLine>((give) => void waiting.add({ wants, give }))
  const order = (what: WriterOrder) => void child.stdin.write(`${JSON.stringify(what)}\n`)
  return {
    /** Writes a data set and gives the last line: `done` or `failed`. */
    write: (what: WriterOrder): Promise<WriterLine> => {
      const last = until((line) => line.done !== undefined || line.failed !== undefined)
      order(what)
      return last
    },
    /** Begins to write one; resolves when it has begun. */
    begin: async (what: WriterOrder): Promise<void> => {
      const begun = until((line) => line.begun !== undefined)
      order(what)
      await begun
    },
    /** Resolves when so many nodes are written, or the run has ended. */
    untilWritten: async (nodes: number): Promise<void> => {
      await until(({ written = -1, done, failed }) => written >= nodes || done !== undefined || failed !== undefined)
    },
    kill: async (): Promise<void> => {
      child.kill('SIGKILL')
      await ended
    },
    end: async (): Promise<void> => {
      child.stdin.end()
      await ended
    },
  }
}
