import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What a change means for a client: it breaks questions that were right, it may surprise them, or neither. */
export const changeLevels = ['BREAKING', 'DANGEROUS', 'SAFE'] as const

const changeShape = z.strictObject({
  level: z.enum(changeLevels),
  /** Where it is, such as `Query.map.of`. */
  path: z.string(),
  /** In words. */
  message: z.string(),
})

const versionShape = z.strictObject({
  /** Its day and its number on that day, such as `2026-11-24.2`. */
  version: z.string(),
  on: z.iso.date(),
  /** Whether the history begins with it: then it has no changes. */
  isFirst: z.boolean(),
  changes: z.array(changeShape),
})

/** One difference between two versions of the public schema. */
export type SchemaChange = z.infer<typeof changeShape>

/** A version of the public schema, and how it differs from the one before. */
export type SchemaVersion = z.infer<typeof versionShape>

/** Reads `history/changelog.json` of the schema's folder, newest version first; none where there is no such file. */
export function readChangelog(folder: string): readonly SchemaVersion[] {
  const file = join(folder, 'history/changelog.json')
  return existsSync(file) ? z.array(versionShape).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
