/** What answers questions, for the server and for the command that asks: one schema, one database, one way. */
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { watchDataVersion } from './database/data-version.js'
import type { Database } from './database/open-database.js'
import { findings } from './findings/index.js'
import { readFindingTypes, readStatements } from './findings/read-findings.js'
import type { Model } from './model/read-model.js'
import { createMeasuring } from './networks/measuring.js'
import { createAnswering, type Answering, type AnsweringOptions } from './schema/answer.js'
import { buildSchema } from './schema/build-schema.js'

/** The public schema: nouns of the model, findings of the package. */
export function publicSchema(root: string, model: Model): Promise<GraphQLSchema> {
  return buildSchema(model, { document: readFindingTypes(join(root, 'src/findings')), resolvers: findings })
}

/** What an answering is made of. */
export interface OpenOptions extends Pick<AnsweringOptions, 'model' | 'schema' | 'maxCost' | 'logError'> {
  /** The package's folder. */
  readonly root: string
  readonly database: Database
  /** The same database with patience, to plan statements for the first time; the other one when undefined. */
  readonly patient?: Database | undefined
}

/** Opens an answering over a database; `close` ends its watch over the data version and its workers. */
export function openAnswering({ root, database, patient = database, ...options }: OpenOptions): {
  readonly answering: Answering
  /** The same over the patient database; its answers are for nobody. */
  readonly warming: Answering
  close(): Promise<void>
} {
  const versions = watchDataVersion(database, { pollMs: 250 })
  const { measure, close } = createMeasuring()
  const statements = readStatements(join(root, 'src/findings'))
  const shared = { ...options, measure, statements }
  return {
    answering: createAnswering({ ...shared, database, versions }),
    warming: createAnswering({ ...shared, database: patient, versions: undefined, logError: () => undefined }),
    close: async () => {
      versions.close()
      await close()
    },
  }
}
