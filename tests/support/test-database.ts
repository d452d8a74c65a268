import { connectDatabase, type Database, type DatabaseSettings } from '../../src/database/open-database.js'
import { neo4jUri } from './neo4j-uri.js'

const settings = { username: 'neo4j', password: '', poolSize: 16, connectTimeoutMs: 1_500, queryTimeoutMs: 5_000 }

/** The Neo4j of this worker, with other settings if told. */
export function testDatabase(other: Partial<DatabaseSettings> = {}): Database {
  return connectDatabase({ ...settings, ...other, uri: neo4jUri() })
}

/** A database where nobody listens. */
export function absentDatabase(): Database {
  return connectDatabase({ ...settings, uri: 'bolt://127.0.0.1:9' })
}

/** Removes every node; constraints and indexes stay. */
export async function clearDatabase(database: Database): Promise<void> {
  await database.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
}
