import neo4j, { type Driver, type QueryResult, type ManagedTransaction } from 'neo4j-driver'
import { PublicError } from '../errors.js'
import { asPublicError } from './database-errors.js'
import { rejectAfter } from './reject-after.js'

/** Where the database is, and how long to wait for it. */
export interface DatabaseSettings {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Name of the database; the server's default one when undefined. */
  readonly database?: string | undefined
  /** Connections kept open at most. */
  readonly poolSize: number
  /** Longest time to connect or to wait for a free connection, in milliseconds. */
  readonly connectTimeoutMs: number
  /** Longest time that one reading statement may run, in milliseconds. */
  readonly queryTimeoutMs: number
}

/** Parameters of a Cypher statement: the only way in which a value reaches the database. */
export type Parameters = Record<string, unknown>

/** How one reading statement is sent. */
export interface ReadOptions {
  /** Longest time in milliseconds; the setting's when undefined. */
  readonly timeoutMs?: number | undefined
  /** What the database's query log shows beside the statement. */
  readonly metadata?: Record<string, unknown> | undefined
}

/** Runs statements inside one writing transaction. */
export interface Writer {
  run<Row>(statement: string, parameters?: Parameters): Promise<Row[]>
}

/** A connected Neo4j. Every failure is a PublicError: UNAVAILABLE, TIMEOUT or INTERNAL without Cypher in its words. */
export interface Database {
  /** Rows of one statement, READ access, one autocommit transaction, with a timeout. */
  read<Row>(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>
  /** The same, as the driver's own result: for @neo4j/graphql. */
  run(statement: string, parameters: Parameters, options?: ReadOptions): Promise<QueryResult>
  /** One writing transaction: all of it or nothing. Not repeated when it fails. */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>
  /** The same, for work that does no harm when it is done twice: repeated after a deadlock or a lost connection, for a while. */
  writeRepeatably<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>
  /** Rows of one statement outside a transaction of ours: schema commands and `CALL ... IN TRANSACTIONS`. */
  command<Row>(statement: string, parameters?: Parameters): Promise<Row[]>
  close(): Promise<void>
}

/** Connects, and proves it: UNAVAILABLE when nobody answers, BAD_SETTING for a wrong password. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const database = connectDatabase(settings)
  try {
    await database.read('RETURN 1 AS one', {}, { timeoutMs: settings.connectTimeoutMs * 2 })
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/** Makes a database that connects when first asked: a server can start while Neo4j is away. */
export function connectDatabase(settings: DatabaseSettings): Database {
  const driver = makeDriver(settings)
  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, ...(settings.database ? { database: settings.database } : {}) })
  const run = (statement: string, parameters: Parameters, options: ReadOptions = {}) =>
    readOnce(session, settings, statement, parameters, options)
  return {
    run,
    read: async <Row>(statement: string, parameters: Parameters = {}, options: ReadOptions = {}) =>
      rowsOf<Row>(await run(statement, parameters, options)),
    write: (work) => writeOnce(session, settings, work),
    writeRepeatably: (work) => writeRepeatably(session, settings, work),
    command: async <Row>(statement: string, parameters: Parameters = {}) => {
      const writing = session('WRITE')
      try {
        return rowsOf<Row>(await writing.run(statement, parameters))
      } catch (error) {
        throw asPublicError(error, settings)
      } finally {
        await writing.close()
      }
    },
    close: () => driver.close(),
  }
}

type OpenSession = (access: 'READ' | 'WRITE') => ReturnType<Driver['session']>

function makeDriver(settings: DatabaseSettings): Driver {
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
      connectionTimeout: settings.connectTimeoutMs,
      connectionAcquisitionTimeout: settings.connectTimeoutMs,
      maxTransactionRetryTime: settings.connectTimeoutMs,
      maxConnectionPoolSize: settings.poolSize,
      disableLosslessIntegers: true,
      userAgent: 'untoc-graph',
    })
  } catch {
    throw new PublicError(
      'BAD_SETTING',
      `Cannot use NEO4J_URI: "${settings.uri}" is not an address like neo4j+s://host or bolt://host:7687`,
      {
        name: 'NEO4J_URI',
        found: settings.uri,
      },
    )
  }
}

async function readOnce(
  session: OpenSession,
  settings: DatabaseSettings,
  statement: string,
  parameters: Parameters,
  options: ReadOptions,
): Promise<QueryResult> {
  const reading = session('READ')
  const timeoutMs = options.timeoutMs ?? settings.queryTimeoutMs
  const metadata = options.metadata ?? {}
  // The database's own timeout is coarse, and a silent peer never answers: a timer of ours is the firm bound.
  const { promise: late, timer } = rejectAfter(timeoutMs + settings.connectTimeoutMs)
  try {
    return await Promise.race([reading.run(statement, parameters, { timeout: timeoutMs, metadata }), late])
  } catch (error) {
    throw asPublicError(error, settings, timeoutMs)
  } finally {
    clearTimeout(timer)
    void reading.close().catch(() => undefined)
  }
}

async function writeOnce<Result>(
  session: OpenSession,
  settings: DatabaseSettings,
  work: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  const writing = session('WRITE')
  try {
    const transaction = await writing.beginTransaction()
    try {
      const result = await work(writerOf(transaction))
      await transaction.commit()
      return result
    } catch (error) {
      if (transaction.isOpen()) await transaction.rollback().catch(() => undefined)
      throw error
    }
  } catch (error) {
    throw asPublicError(error, settings)
  } finally {
    await writing.close().catch(() => undefined)
  }
}

async function writeRepeatably<Result>(
  session: OpenSession,
  settings: DatabaseSettings,
  work: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  const writing = session('WRITE')
  try {
    return await writing.executeWrite((transaction) => work(writerOf(transaction)))
  } catch (error) {
    throw asPublicError(error, settings)
  } finally {
    await writing.close().catch(() => undefined)
  }
}

function writerOf(transaction: Pick<ManagedTransaction, 'run'>): Writer {
  return {
    run: async <Row>(statement: string, parameters: Parameters = {}) =>
      rowsOf<Row>(await transaction.run(statement, parameters)),
  }
}

function rowsOf<Row>(result: QueryResult): Row[] {
  return result.records.map((record) => record.toObject() as Row)
}
