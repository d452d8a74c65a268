import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Database } from '../../database/open-database.js'
import { PublicError } from '../../errors.js'
import { contentHash, datasetState, type Dataset } from '../dataset.js'
import { readImports } from '../imports/import-records.js'
import { readStatement } from '../statements.js'
import { formatName, formatVersion, type Manifest } from './dump-format.js'
import { readChangesById, readClaims } from './read-records.js'

type Report = (done: number, total: number) => void

/** Writes the whole data set into a file of gzipped JSON lines, piece by piece; REFUSED when there is none or it changes meanwhile. */
export async function dump(database: Database, file: string, report: Report = () => undefined): Promise<Manifest> {
  const dataset = await wholeDataset(database)
  const manifest = await makeManifest(database, dataset)
  const unfinished = `${file}.unfinished`
  const records = recordLines(database, manifest, report)
  try {
    await pipeline(Readable.from(inChunks(closedLines(records))), createGzip(), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (error) {
    // A statement under way ends before whoever asked closes the database.
    await records.return(undefined)
    await rm(unfinished, { force: true })
    throw asFileFault(error, file)
  }
  return manifest
}

async function wholeDataset(database: Database): Promise<Dataset> {
  const { dataset } = await datasetState(database)
  if (!dataset || dataset.version === 0)
    throw new PublicError('REFUSED', 'The database holds no data set yet: there is nothing to copy')
  if (dataset.state !== 'IDLE')
    throw new PublicError('REFUSED', 'The data set is being written: try again when that is done')
  return dataset
}

async function makeManifest(database: Database, { version, hash, seedHash, writtenAt }: Dataset): Promise<Manifest> {
  const [counts] = await database.read<Manifest['counts']>(readStatement('kept-counts'))
  if (!counts) throw new Error('The database counted nothing')
  return {
    format: formatName,
    formatVersion,
    madeAt: new Date().toISOString(),
    dataVersion: version,
    hash,
    seedHash: seedHash ?? '',
    writtenAt: writtenAt ?? '',
    counts,
  }
}

async function* recordLines(database: Database, manifest: Manifest, report: Report): AsyncGenerator<string> {
  const { claims, changes, imports } = manifest.counts
  const total = claims + changes + imports
  let done = 0
  const line = (record: object) => {
    done += 1
    if (done % 2_000 === 0) report(done, total)
    return JSON.stringify(record)
  }
  yield JSON.stringify({ manifest })
  const hashes: string[] = []
  for await (const { hash, ...claim } of readClaims(database)) {
    hashes.push(hash)
    yield line({ claim })
  }
  for await (const change of readChangesById(database)) yield line({ change })
  for (const record of await readImports(database)) yield line({ import: record })
  await refuseChanged(database, manifest, { done, total, hash: contentHash(hashes) })
}

async function refuseChanged(
  database: Database,
  manifest: Manifest,
  { done, total, hash }: { done: number; total: number; hash: string },
): Promise<void> {
  const { dataset } = await datasetState(database)
  const same = dataset?.state === 'IDLE' && dataset.hash === manifest.hash && dataset.version === manifest.dataVersion
  if (!same || done !== total)
    throw new PublicError('REFUSED', 'The data set was written while it was copied: nothing was kept, try again')
  if (hash !== manifest.hash)
    throw new PublicError(
      'REFUSED',
      'The claims in the database are not those of its version: something else has written there. Nothing was kept; npm run seed puts it right',
    )
}

/** The lines, and one more that lets a reader tell whether all of them arrived as they were. */
async function* closedLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const sum = createHash('sha256')
  let count = 0
  for await (const line of lines) {
    sum.update(`${line}\n`)
    count += 1
    yield line
  }
  yield JSON.stringify({ end: { lines: count, sha256: sum.digest('hex') } })
}

/** Larger pieces than a line: the compression takes them many times faster. */
async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = ''
  for await (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

function asFileFault(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof PublicError) return error
  const reasons: Record<string, string> = {
    ENOENT: 'its folder does not exist',
    EACCES: 'you may not write there',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  }
  const reason = reasons[String(error.code)] ?? String(error.code)
  return new PublicError('BAD_INPUT', `Cannot write ${file}: ${reason}`, { file })
}
