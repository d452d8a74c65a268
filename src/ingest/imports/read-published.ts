import { readTreatyStatus } from '../from/treaty-status/read-treaty-status.js'
import { leaveOutHeld } from '../from/upr/leave-out-held.js'
import { readUpr } from '../from/upr/read-upr.js'
import type { Database } from '../../database/open-database.js'
import type { ImportedRows } from '../from/claim-row.js'
import type { GivenRow } from '../rows/given-row.js'
import { isAddress } from '../rows/source-id.js'
import type { ImportFile, ReadImport } from './read-import.js'

/** What a reader of published files is told beside the file. */
export interface PublishedOptions {
  /** Id of the source that the rows are from, where the graph has it. */
  readonly source?: string | undefined
  readonly instrument?: string | undefined
  readonly asOf?: string | undefined
}

type Reader = (bytes: Uint8Array, name: string, options: PublishedOptions) => Promise<ImportedRows>

/** What the world publishes and can be read as it is published, by the name that a user gives it. */
export const publishedReaders: Readonly<Record<'treaty-status' | 'upr', Reader>> = {
  'treaty-status': (bytes, name, { instrument, asOf }) => readTreatyStatus(bytes, { name, instrument, asOf }),
  upr: (bytes, name, { source }) => readUpr(bytes, { name, source }),
}

/** Reads published files; the rows of all of them are one import. */
export async function readPublished(
  files: readonly ImportFile[],
  from: keyof typeof publishedReaders,
  { source, ...options }: PublishedOptions,
): Promise<ReadImport> {
  const id = source !== undefined && isAddress(source) ? undefined : source
  const read: ImportedRows[] = []
  for (const { name, bytes } of files) read.push(await publishedReaders[from](bytes, name, { ...options, source: id }))
  return {
    files: files.map(({ name }) => name),
    rows: read.flatMap(({ rows }) => rows.map(({ hash: _made, ...row }): GivenRow => row)),
    problems: read.flatMap(({ problems }) => problems),
    decisions: [],
    notes: read.flatMap(({ notes }) => notes),
    tables: [],
  }
}

/** Leaves out of published rows what the graph holds already in other words, where a publication has such. */
export async function besideGraph(
  read: ReadImport,
  from: keyof typeof publishedReaders | undefined,
  database: Pick<Database, 'read'>,
): Promise<ReadImport> {
  return from === 'upr' ? leaveOutHeld(read, database) : read
}
