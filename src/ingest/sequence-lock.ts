import type { Database } from '../database/open-database.js'
import { integerParameter } from '../database/parameter-values.js'
import { readStatement } from './statements.js'

/** What a data set is to be called once it is whole. */
export interface Release {
  readonly version: number
  readonly hash: string
  readonly seedHash: string
  readonly rules: string
}

/** Says in a transaction of its own that a new data set is being written; gives the version that stands until then. */
export async function lockDataset(database: Database): Promise<number> {
  const [row] = await database.write((writer) =>
    writer.run<{ version: number }>(readStatement('lock-dataset'), { now: new Date().toISOString() }),
  )
  if (!row) throw new Error('The data set could not be locked')
  return row.version
}

/** Says in a transaction of its own which data set is whole now. */
export async function releaseDataset(database: Database, { version, ...release }: Release): Promise<void> {
  const parameters = { ...release, version: integerParameter(version), now: new Date().toISOString() }
  await database.write((writer) => writer.run(readStatement('release-dataset'), parameters))
}

/** Says in a transaction of its own that the data set is as it was before the lock. */
export async function unlockDataset(database: Database): Promise<void> {
  await database.write(async (writer) => {
    await writer.run(readStatement('unlock-dataset'))
    await writer.run(readStatement('drop-empty-dataset'))
  })
}
