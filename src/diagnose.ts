/** Looks at everything that a start needs, one thing at a time, and says what to do about what is wrong. */
import { mkdirSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'
import { join, resolve } from 'node:path'
import { readSettings, type Settings } from './config.js'
import type { Symptom } from './commands/doctor.js'
import { connectDatabase } from './database/open-database.js'
import { PublicError } from './errors.js'
import { datasetState } from './ingest/dataset.js'
import { findJava } from './local/java.js'
import { findMaven, hasJars, readVersion } from './local/jars.js'
import { listUsers } from './local/users.js'
import { refuseTakenPort } from './server/listen-on.js'

/** Where to look. */
export interface DiagnoseOptions {
  /** The package's folder. */
  readonly root: string
  readonly environment: Record<string, string | undefined>
}

const neededMegabytes = 500

/** Looks at one thing after the other; what is wrong never keeps it from looking at the rest. */
export async function* diagnose({ root, environment }: DiagnoseOptions): AsyncGenerator<Symptom> {
  yield { name: 'Node', found: `${process.version} (20.19 or newer is needed)` }
  const [settings, wrong] = readOrSay(environment)
  yield wrong
  yield await look('port', () => port(settings, root))
  if (settings.NEO4J_URI) {
    yield await look('database', () => database(settings))
    return
  }
  yield await look('Java', async () => `${(await findJava({ environment })).command}, 17 or newer`)
  yield await look('Maven', () => maven(settings, { root, environment }))
  yield await look('disk', () => Promise.resolve(disk(settings, root)))
  yield await look('memory', () => Promise.resolve(memory(settings)))
}

/** The settings, or the usual ones where those cannot be used, so that the rest can be looked at. */
function readOrSay(environment: DiagnoseOptions['environment']): [Settings, Symptom] {
  try {
    return [readSettings(environment), { name: 'settings', found: 'can be used' }]
  } catch (error) {
    return [readSettings({}), { name: 'settings', ...problemIn(error) }]
  }
}

async function look(name: string, at: () => Promise<string>): Promise<Symptom> {
  try {
    return { name, found: await at() }
  } catch (error) {
    return { name, ...problemIn(error) }
  }
}

function problemIn(error: unknown): { readonly problem: string } {
  if (error instanceof PublicError) return { problem: error.message }
  throw error
}

async function port({ HOST, PORT, LOCAL_NEO4J_HOME }: Settings, root: string): Promise<string> {
  const address = `http://${HOST}:${PORT}`
  const own = listUsers(resolve(root, LOCAL_NEO4J_HOME)).find((user) => user.address === address)
  if (own) return `${address} is served by process ${own.pid} already`
  await refuseTakenPort({ host: HOST, port: PORT })
  return `${address} is free${HOST === '127.0.0.1' ? ', for this machine only' : ''}`
}

async function database(settings: Settings): Promise<string> {
  const opened = connectDatabase({
    uri: settings.NEO4J_URI ?? '',
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    poolSize: 1,
    connectTimeoutMs: settings.NEO4J_CONNECT_TIMEOUT_MS,
    queryTimeoutMs: settings.QUERY_TIMEOUT_MS,
  })
  try {
    const began = performance.now()
    const [server] = await opened.read<{ version: string; edition: string }>(
      'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
    )
    const milliseconds = Math.round(performance.now() - began)
    const { dataset, inUse } = await datasetState(opened)
    return `Neo4j ${server?.version} ${server?.edition} answers in ${milliseconds} ms; ${holds(dataset?.version, inUse)}`
  } catch (error) {
    if (!(error instanceof PublicError) || error.code !== 'UNAVAILABLE') throw error
    const message = `Nobody answers at ${settings.NEO4J_URI}: check the address, that Neo4j runs there, and that the way to it is open`
    throw new PublicError('UNAVAILABLE', message, {}, error)
  } finally {
    await opened.close()
  }
}

function holds(version: number | undefined, inUse: boolean): string {
  if (version) return `it holds data version ${version}`
  return inUse ? 'it holds nodes of something else: use an empty database' : 'it is empty: npm run seed fills it'
}

async function maven(settings: Settings, { root, environment }: DiagnoseOptions): Promise<string> {
  const version = readVersion(join(root, 'pom.xml'))
  if (hasJars(resolve(root, settings.LOCAL_NEO4J_HOME), version)) return `not needed: Neo4j ${version} is here`
  return `${await findMaven({ environment })}, to fetch Neo4j ${version}`
}

function disk({ LOCAL_NEO4J_HOME }: Settings, root: string): string {
  const home = resolve(root, LOCAL_NEO4J_HOME)
  mkdirSync(home, { recursive: true })
  const { bavail, bsize } = statfsSync(home)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free >= neededMegabytes) return `${free.toLocaleString('en')} MB are free for the local Neo4j`
  const message = `${free} MB are free for the local Neo4j, and it needs ${neededMegabytes}: make room, or name a folder on another disk with LOCAL_NEO4J_HOME`
  throw new PublicError('MISSING_TOOL', message, { free, needed: neededMegabytes })
}

function memory({ LOCAL_NEO4J_HEAP, LOCAL_NEO4J_PAGE_CACHE }: Settings): string {
  const free = Math.floor(freemem() / 1_048_576)
  const needed = Math.ceil(megabytes(LOCAL_NEO4J_HEAP) + megabytes(LOCAL_NEO4J_PAGE_CACHE) + 300)
  if (free >= needed) return `${free.toLocaleString('en')} MB are free; Neo4j and the API take about ${needed}`
  const message = `${free} MB are free, and Neo4j and the API take about ${needed}: end other programs, or lower LOCAL_NEO4J_HEAP and LOCAL_NEO4J_PAGE_CACHE`
  throw new PublicError('MISSING_TOOL', message, { free, needed })
}

function megabytes(size: string): number {
  const unit = { k: 1 / 1024, m: 1, g: 1024 }[size.slice(-1).toLowerCase()] ?? 1
  return Number.parseInt(size, 10) * unit
}
