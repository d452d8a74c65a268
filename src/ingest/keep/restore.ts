import { applyConstraints } from '../../database/apply-constraints.js'
import type { Database } from '../../database/open-database.js'
import { PublicError } from '../../errors.js'
import { claimColumns, type Noun } from '../../model/noun.js'
import type { Model } from '../../model/read-model.js'
import { claimHash, type Claim } from '../claim.js'
import { datasetState, rulesHash } from '../dataset.js'
import { counted } from '../problem.js'
import { settleDataset } from '../settle-dataset.js'
import { writeDataset } from '../write-dataset.js'
import { withWriterLock } from '../writer-lock.js'
import type { DumpedClaim, Manifest } from './dump-format.js'
import { checkDump, dumpLines } from './read-dump.js'
import { restorePlan } from './restore-plan.js'
import { writeRecords } from './write-records.js'

/** Where a copy is brought back to, and how. */
export interface RestoreOptions {
  readonly database: Database
  readonly model: Pick<Model, 'nouns' | 'document'>
  /** Takes the data set that is there away; nodes of something else stay. */
  readonly replace: boolean
  readonly report?: ((done: number, total: number) => void) | undefined
}

/**
 * Brings a copy back as it was: claims, origins, changes, imports and version. The file is read to its end before anything
 * is written: BAD_INPUT when it is damaged or of another schema, REFUSED when the database is not empty.
 */
export async function restore(file: string, options: RestoreOptions): Promise<Manifest> {
  const { database, model, replace, report = () => undefined } = options
  const manifest = await checkDump(file)
  const claims = await readDumpedClaims(file, model)
  await withWriterLock(database, {}, async (lock) => {
    await refuseFull(database, replace)
    const { cutOff } = await settleDataset(database)
    const plan = await restorePlan(database, model, claims)
    await applyConstraints(database, model)
    const { hash, seedHash, dataVersion: version } = manifest
    const beside = () => writeRecords(database, file)
    const how = { database, lock, model, origin: 'restore', resumes: cutOff !== undefined, version, beside, report }
    await writeDataset(plan, how, { hash, seedHash, rules: rulesHash(model) })
  })
  return manifest
}

async function refuseFull(database: Database, replace: boolean): Promise<void> {
  const { dataset, inUse } = await datasetState(database)
  if (!inUse || replace) return
  const what = dataset ? `the data set of version ${dataset.version}` : 'nodes of something else'
  const message = `The database is not empty, it holds ${what}: nothing was written. Use an empty one, or take away the data set there with --replace`
  throw new PublicError('REFUSED', message)
}

async function readDumpedClaims(file: string, { nouns }: Pick<Model, 'nouns'>): Promise<Claim[]> {
  const columns = new Map(nouns.map((noun) => [noun.name, columnsOf(noun)]))
  const claims: Claim[] = []
  const strange = new Set<string>()
  for await (const line of dumpLines(file)) {
    if (!('claim' in line)) continue
    const known = columns.get(line.claim.noun)
    if (!known) strange.add(`the noun ${line.claim.noun}`)
    for (const column of Object.keys(line.claim.cells))
      if (known && !known.has(column)) strange.add(`the column ${column} of ${line.claim.noun}`)
    claims.push(claimOf(line.claim))
  }
  if (strange.size === 0) return claims
  const message = `Nothing was written: the copy was made with another schema, this one does not have ${[...strange].slice(0, 5).join(', ')} (${counted(strange.size, 'difference')})`
  throw new PublicError('BAD_INPUT', message, { file })
}

function columnsOf(noun: Noun): Set<string> {
  // The last two stand in rows that set aside a value of another row.
  return new Set([...noun.columns.map(({ name }) => name), ...claimColumns, 'rejects', 'rejectsColumn'])
}

function claimOf(claim: DumpedClaim): Claim {
  return { ...claim, hash: claimHash(claim), file: 'the copy', line: 0 }
}
