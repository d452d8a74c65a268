import type { Database, Writer } from '../../database/open-database.js'
import { integerParameter } from '../../database/parameter-values.js'
import { readStatement } from '../statements.js'

/** What the graph tells of an import; the type `Import` of the schema. */
export interface ImportRecord {
  /** Also the origin of its rows, such as `import-2026-11-24-1`. */
  readonly id: string
  /** Names of its files, without folders. */
  readonly files: readonly string[]
  /** ISO 8601 in UTC. */
  readonly writtenAt: string
  readonly version: number
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
}

/** All imports, oldest first. */
export async function readImports(database: Pick<Database, 'read'>): Promise<ImportRecord[]> {
  const found = await database.read<{ import: ImportRecord }>(readStatement('imports'))
  return found.map((row) => row.import)
}

/** The next free id of a day. */
export async function nextImportId(database: Pick<Database, 'read'>, day: Date): Promise<string> {
  const beginning = `import-${day.toISOString().slice(0, 10)}-`
  const found = await database.read<{ id: string }>(readStatement('origins-that-begin'), { beginning })
  const numbers = found.map(({ id }) => Number(id.slice(beginning.length))).filter(Number.isInteger)
  return `${beginning}${Math.max(0, ...numbers) + 1}`
}

/** Keeps what is told of an import, in the transaction of its rows. */
export async function writeImport(
  writer: Writer,
  { version, rows, created, updated, ...record }: ImportRecord,
): Promise<void> {
  const { unchanged, skipped, ...texts } = record
  const numbers = Object.entries({ version, rows, created, updated, unchanged, skipped })
  const whole = Object.fromEntries(numbers.map(([name, value]) => [name, integerParameter(value)]))
  await writer.run(readStatement('write-import'), { properties: { ...texts, ...whole } })
}

/** Takes it out again, in the transaction that takes back its rows. */
export async function removeImport(writer: Writer, id: string): Promise<void> {
  await writer.run(readStatement('remove-import'), { id })
}
