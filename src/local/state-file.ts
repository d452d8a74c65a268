/** Small JSON files that say what runs: read by shape, written whole. */
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { z } from 'zod'

/** What a file says, or undefined when it is missing or not of that shape (half written by a process that was killed). */
export function readState<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Writes a file so that a reader sees all of it or nothing; readable by its owner only. */
export function writeState(path: string, text: string): void {
  const partial = `${path}.${randomUUID()}`
  writeFileSync(partial, text, { mode: 0o600 })
  renameSync(partial, path)
}
