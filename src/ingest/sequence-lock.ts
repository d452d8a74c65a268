import type { Database, Writer } from '../database/open-database.js'
import { integerParameter } from '../database/parameter-values.js'
import { readStatement } from './statements.js'

/** What a data set is called. */
export interface DatasetName {
  readonly version: number
  readonly hash: string
  readonly seedHash: string
  readonly rules: string
}

/** Whose rows are written, and whether all of them in one transaction. */
export interface Writing {
  readonly origin: string
  readonly inBatches: boolean
}

/** Says in a transaction of its own that a new data set is being written. */
export async function lockDataset(database: Database, writing: Writing): Promise<void> {
  await database.write((writer) => writer.run(readStatement('lock-dataset'), { ...writing }))
}

/** Names the data set, in the transaction of its last rows: the name always is the one of what the graph holds. */
export async function nameDataset(writer: Writer, { version, ...name }: DatasetName): Promise<void> {
  const parameters = { ...name, version: integerParameter(version), now: new Date().toISOString() }
  await writer.run(readStatement('name-dataset'), parameters)
}

/** Says in a transaction of its own that the data set is whole: the one that it names. Of a first write that came to nothing, no trace stays. */
export async function unlockDataset(database: Database): Promise<void> {
  await database.write(async (writer) => {
    await writer.run(readStatement('unlock-dataset'))
    await writer.run(readStatement('drop-empty-dataset'))
  })
}
