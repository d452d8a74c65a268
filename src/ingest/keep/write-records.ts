import type { Database } from '../../database/open-database.js'
import { integerParameter } from '../../database/parameter-values.js'
import { writeImport } from '../imports/import-records.js'
import { readStatement } from '../statements.js'
import type { ChangeRecord } from './dump-format.js'
import { dumpLines } from './read-dump.js'

const mostAtOnce = 5_000

/** Writes the changes and imports of a copy in the place of those that the database has. */
export async function writeRecords(database: Database, file: string): Promise<void> {
  await database.command(readStatement('remove-records'))
  let changes: ChangeRecord[] = []
  const flush = async () => {
    const rows = changes.map(({ version, ...change }) => ({ ...change, version: integerParameter(version) }))
    if (rows.length > 0) await database.write((writer) => writer.run(readStatement('write-changes'), { rows }))
    changes = []
  }
  for await (const line of dumpLines(file)) {
    if ('change' in line) changes.push(line.change)
    else if ('import' in line) await database.write((writer) => writeImport(writer, line.import))
    if (changes.length === mostAtOnce) await flush()
  }
  await flush()
}
