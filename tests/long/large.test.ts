/** A large invented set, in the shape of the real seed: written, written again, copied and brought back. */
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { datasetState } from '../../src/ingest/dataset.js'
import { userFolder } from '../support/cli.js'
import { clearDatabase, testDatabase } from '../support/test-database.js'

const root = resolve(import.meta.dirname, '../..')
const database = testDatabase()
const { folder, cli } = userFolder()
afterAll(() => database.close())

const counts = async () => {
  const [row] = await database.read<{ nodes: number; relationships: number; unsourced: number; unmarked: number }>(
    `RETURN COUNT { MATCH (:Entity) } AS nodes, COUNT { MATCH (:Entity)-[r]->() WHERE r.derivedFrom IS NULL } AS relationships,
     COUNT { MATCH (n:Entity) WHERE NOT EXISTS { (n)-[:STATED_BY]->(:Source) } } AS unsourced,
     COUNT { MATCH (n:Entity) WHERE NOT n.id STARTS WITH 'invented-' } AS unmarked`,
    {},
    { timeoutMs: 60_000 },
  )
  return row
}

test(
  'MUST write 10,000 invented nodes, nothing at the second time, and bring back a copy',
  { timeout: 600_000 },
  async () => {
    await clearDatabase(database)
    await cli('--help')
    const generate = join(root, 'bench/generate/generate.mjs')
    const made = await promisify(execFile)(process.execPath, [
      generate,
      '--nodes',
      '10000',
      '--out',
      join(folder, 'large'),
    ])
    const relationships = Number(/([\d,]+) relationships/.exec(made.stdout)?.[1]?.replaceAll(',', ''))
    expect(relationships).toBeGreaterThan(58_000)
    const first = await cli('seed', '--seed', 'large')
    expect(first.stdout).toContain('Written: data version 1')
    expect(await counts()).toEqual({ nodes: 10_000, relationships, unsourced: 0, unmarked: 0 })
    expect((await cli('seed', '--seed', 'large')).stdout).toContain('Nothing to write: data version 1')
    const { dataset: before } = await datasetState(database)
    expect(await cli('dump', 'large.jsonl.gz')).toMatchObject({ code: 0 })
    await clearDatabase(database)
    expect(await cli('restore', 'large.jsonl.gz')).toMatchObject({ code: 0 })
    const { dataset: after } = await datasetState(database)
    expect([after?.version, after?.hash, after?.seedHash]).toEqual([1, before?.hash, before?.seedHash])
    expect(await counts()).toEqual({ nodes: 10_000, relationships, unsourced: 0, unmarked: 0 })
    expect((await cli('seed', '--seed', 'large')).stdout).toContain('Nothing to write: data version 1')
  },
)
