import type { Database } from '../../src/database/open-database.js'
import { PublicError } from '../../src/errors.js'
import { readImport } from '../../src/ingest/imports/read-import.js'
import { runImport, type Imported, type ImportOptions } from '../../src/ingest/imports/run-import.js'
import { nounOfWord } from '../../src/ingest/table/guess-noun.js'
import { model } from './rows.js'

type Files = Readonly<Record<string, string | Uint8Array>>

/** Reads files by name as an import would. */
export function readFiles(files: Files, noun?: string) {
  const given = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
  return readImport(given, { model, noun: noun === undefined ? undefined : nounOfWord(model.nouns, noun) })
}

/** Imports files by name, without the command around it; written on 24 November 2026 unless told. */
export async function importFiles(
  database: Database,
  files: Files,
  options: Partial<ImportOptions> & { noun?: string } = {},
): Promise<Imported> {
  const { noun, ...others } = options
  return runImport(await readFiles(files, noun), { model, database, now: new Date('2026-11-24T10:00:00Z'), ...others })
}

/** The problems for which an import is refused, each as `file:line column: message`. */
export async function refused(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof PublicError)) throw error
    const problems = error.details['problems']
    if (!Array.isArray(problems)) return [error.message]
    return problems.map(({ file, line, column, message }) => `${file}:${line}${column ? ` ${column}` : ''}: ${message}`)
  }
  throw new Error('The import was not refused')
}
