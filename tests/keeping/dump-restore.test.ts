/** A copy brings back the whole data set as it was: claims, origins, changes and version. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { ingest } from '../../src/ingest/ingest.js'
import { userFolder } from '../support/cli.js'
import { graphContent } from '../support/graph-content.js'
import { model, rowsOf, seed } from '../support/rows.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const database = testDatabase()
const { folder, cli } = userFolder()
beforeEach(() => clearDatabase(database))
afterAll(() => database.close())

const base = {
  country: [{ id: 'XAA', name: 'Inventia' }],
  crime: [
    { id: 'arson', name: 'Arson' },
    { id: 'theft', name: 'Theft', rejected: 'Not in the source' },
  ],
  organization: [
    { id: 'watch', name: 'Watch “é”', activeIn: 'XAA' },
    { id: 'watch', worksOn: 'arson', basis: 'SUGGESTED' },
  ],
}

/** Two versions, the second by an import of its own origin. */
async function writeTwoVersions(): Promise<void> {
  await seed(database, base)
  const { rows, problems } = await rowsOf({ organization: [{ id: 'guard', name: 'Guard', source: 'invented-source' }] })
  const own = rows.filter(({ noun }) => noun === 'Organization')
  await ingest({ rows: own, problems }, { model, database, origin: 'import-2026-11-24-1' })
}

const changes = () => database.read('MATCH (c:Change) RETURN properties(c) AS change ORDER BY c.id')
const name = async () => {
  const { dataset } = await datasetState(database)
  return { version: dataset?.version, hash: dataset?.hash, seedHash: dataset?.seedHash, state: dataset?.state }
}
const everything = async () => ({
  name: await name(),
  content: (await graphContent(database)).map(parsed),
  changes: await changes(),
})
// The order of a node's properties means nothing.
const parsed = (line: string): unknown => JSON.parse(line)
const linesOf = (file: string) =>
  gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .trimEnd()
    .split('\n')
const writeLines = (file: string, lines: readonly string[]) =>
  writeFileSync(join(folder, file), gzipSync(`${lines.join('\n')}\n`))

test('MUST bring back into an empty database what was copied', async () => {
  await writeTwoVersions()
  const before = await everything()
  const dumped = await cli('dump', 'copy.jsonl.gz')
  expect(dumped).toMatchObject({ code: 0 })
  expect(dumped.stdout).toContain('data version 2')
  expect(dumped.stdout).toContain('5 nodes, 7 claims, 6 changes, 0 imports')
  await clearDatabase(database)
  const restored = await cli('restore', 'copy.jsonl.gz')
  expect(restored.stderr).toContain('checked and restored')
  expect(restored).toMatchObject({ code: 0 })
  expect(await everything()).toEqual(before)
})

test('MUST copy what was restored into the same lines', async () => {
  await writeTwoVersions()
  await cli('dump', 'copy.jsonl.gz')
  await clearDatabase(database)
  await cli('restore', 'copy.jsonl.gz')
  await cli('dump', 'again.jsonl.gz')
  // The manifest and the checksum tell when each copy was made.
  const [one, other] = [linesOf('copy.jsonl.gz'), linesOf('again.jsonl.gz')].map((lines) => lines.slice(1, -1))
  expect(one).toHaveLength(13)
  expect(other).toEqual(one)
})

test('MUST refuse a database that is not empty, and with --replace take away what is there', async () => {
  await writeTwoVersions()
  const before = await everything()
  await cli('dump', 'copy.jsonl.gz')
  await clearDatabase(database)
  await seed(database, { country: [{ id: 'XAB', name: 'Fictia' }], theme: [{ id: 'watch', name: 'Watch' }] })
  const other = await everything()
  const refused = await cli('restore', 'copy.jsonl.gz')
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain(
    'The database is not empty, it holds the data set of version 1: nothing was written. Use an empty one, or take away the data set there with --replace',
  )
  expect(await everything()).toEqual(other)
  expect(await cli('restore', 'copy.jsonl.gz', '--replace')).toMatchObject({ code: 0 })
  expect(await everything()).toEqual(before)
})

test('MUST refuse a file that is damaged before anything is written', async () => {
  await writeTwoVersions()
  await cli('dump', 'copy.jsonl.gz')
  await clearDatabase(database)
  const whole = readFileSync(join(folder, 'copy.jsonl.gz'))
  const lines = linesOf('copy.jsonl.gz')
  writeFileSync(join(folder, 'cut.gz'), whole.subarray(0, whole.length - 40))
  writeFileSync(join(folder, 'plain.gz'), lines.join('\n'))
  writeLines('short.gz', lines.slice(0, -1))
  writeLines(
    'changed.gz',
    [...lines].map((line) => line.replace('Inventia', 'Invented')),
  )
  writeLines(
    'left-out.gz',
    lines.filter((_line, index) => index !== 3),
  )
  writeLines('other.gz', ['{"name":"something else"}'])
  const expected = {
    'cut.gz': 'cut.gz cannot be used, its end is missing',
    'plain.gz': 'plain.gz cannot be used, it is not gzipped, or was changed',
    'short.gz': 'short.gz cannot be used, its end is missing',
    'changed.gz': 'changed.gz cannot be used, its checksum does not fit',
    'left-out.gz': 'left-out.gz cannot be used, its checksum does not fit',
    'other.gz': 'other.gz cannot be used, it is no copy of this format: a file that untoc-graph dump wrote is wanted',
    'missing.gz': 'Cannot find the file missing.gz',
  }
  for (const [file, words] of Object.entries(expected)) {
    const { code, stderr } = await cli('restore', file)
    expect({ code, words: stderr.includes(words) ? words : stderr }).toEqual({ code: 1, words })
  }
  expect(await database.read('MATCH (n) RETURN n')).toEqual([])
})

test('MUST refuse to copy what is not there, and into a folder that is not there', async () => {
  const empty = await cli('dump', 'copy.gz')
  expect(empty.code).toBe(1)
  expect(empty.stderr).toContain('The database holds no data set yet: there is nothing to copy')
  await seed(database, base)
  const nowhere = await cli('dump', 'nowhere/copy.gz')
  expect(nowhere.code).toBe(1)
  expect(nowhere.stderr).toContain('Cannot write nowhere/copy.gz: its folder does not exist')
})
