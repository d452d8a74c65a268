/** Environment to settings: every name with its unit, its range, its default and a sentence; README and `--help` print them from here. */
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { PublicError } from './errors.js'

const whole = (min: number, max: number, byDefault: number) =>
  z.coerce.number().int().min(min).max(max).default(byDefault)
const memory = z.string().regex(/^\d+[kmg]$/i, 'expected a size such as 512m')

const shape = {
  PORT: whole(1, 65_535, 4000).meta({ description: 'Port that the API listens on' }),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .meta({ description: 'Address that the API listens on; 0.0.0.0 lets other machines in' }),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'expected an address like neo4j+s://host or bolt://host:7687')
    .optional()
    .meta({ description: 'Address of a Neo4j to use (Aura, a cluster, a container); unset, a local one is started' }),
  NEO4J_USERNAME: z.string().min(1).default('neo4j').meta({ description: 'User of the Neo4j at NEO4J_URI' }),
  NEO4J_PASSWORD: z.string().default('').meta({ description: 'Password of the Neo4j at NEO4J_URI; never printed' }),
  NEO4J_DATABASE: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "Name of the database; unset, the server's default one" }),
  NEO4J_POOL_SIZE: whole(1, 500, 32).meta({ description: 'Connections to Neo4j kept open at most' }),
  NEO4J_CONNECT_TIMEOUT_MS: whole(100, 60_000, 1_500).meta({
    description: 'Longest time to reach Neo4j or to wait for a free connection, in milliseconds',
  }),
  QUERY_TIMEOUT_MS: whole(100, 60_000, 2_000).meta({
    description: 'Longest time that one Cypher statement may run, in milliseconds',
  }),
  MAX_COST: whole(100, 10_000_000, 50_000).meta({
    description: 'Highest estimated cost of an operation: nodes that it may return',
  }),
  COST_PER_MINUTE: whole(0, 1_000_000_000, 2_000_000).meta({
    description: 'Estimated cost that one client may ask for in a minute; 0 for no limit',
  }),
  ANSWERS_AT_ONCE: whole(1, 1_000, 64).meta({ description: 'Questions answered at the same time' }),
  ANSWERS_WAITING: whole(0, 100_000, 256).meta({
    description: 'Questions that may wait for their turn; more are told 503',
  }),
  KEPT_ANSWERS_MB: whole(0, 4_096, 32).meta({
    description: 'Memory for answers that are given again while their data set stands, in megabytes; 0 keeps none',
  }),
  ALLOWED_ORIGIN: z
    .string()
    .regex(/^(\*|https?:\/\/[^\s/]+)$/, 'expected * or an origin such as https://example.org')
    .default('*')
    .meta({ description: 'Origin whose pages may read the API; * for any' }),
  TRUSTED_PROXIES: whole(0, 10, 0).meta({
    description: "Proxies in front of the API whose word about a client's address is taken",
  }),
  LOCAL_NEO4J_HOME: z
    .string()
    .min(1)
    .default('.neo4j')
    .meta({ description: 'Folder of the local Neo4j: its jars, data and password' }),
  LOCAL_NEO4J_HEAP: memory.default('512m').meta({ description: 'Heap of the local Neo4j' }),
  LOCAL_NEO4J_PAGE_CACHE: memory.default('256m').meta({ description: 'Page cache of the local Neo4j' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .meta({ description: 'Least severe line that is logged' }),
}

const schema = z.object(shape)

/** All settings, checked; names as in the environment. */
export type Settings = z.output<typeof schema>

/** One line of the table of settings. */
export interface SettingHelp {
  readonly name: string
  readonly description: string
  /** The value when unset, or an empty string when there is none. */
  readonly byDefault: string
  /** What is allowed besides the description, such as `1 to 65535`. */
  readonly allowed: string
}

/** Reads the settings; BAD_SETTING names every one that cannot be used. An empty value counts as unset. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in shape && value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const found = name.includes('PASSWORD') ? '(hidden)' : JSON.stringify(given[name])
    return `${name}: found ${found}, ${allowedOf(name) || issue.message}`
  })
  throw new PublicError('BAD_SETTING', `Cannot use the settings:\n  ${problems.join('\n  ')}`, { problems })
}

/** The environment with what an `.env` file says beneath it: what is really set wins. */
export function withEnvFile(
  environment: Record<string, string | undefined>,
  text: string,
): Record<string, string | undefined> {
  return { ...parseEnv(text), ...environment }
}

/** The table of settings, in the order of this file. */
export function settingsHelp(): SettingHelp[] {
  return Object.entries(shape).map(([name, type]) => {
    const byDefault = type.safeParse(undefined).data
    return {
      name,
      description: type.meta()?.description ?? '',
      byDefault: byDefault === undefined ? '' : String(byDefault),
      allowed: allowedOf(name),
    }
  })
}

function allowedOf(name: string): string {
  if (!(name in shape)) return ''
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties?.[name]
  if (typeof json !== 'object') return ''
  if (json.enum) return `allowed ${json.enum.join(', ')}`
  if (json.minimum !== undefined && json.maximum !== undefined) return `allowed ${json.minimum} to ${json.maximum}`
  if (name === 'NEO4J_URI') return 'allowed an address like neo4j+s://host or bolt://host:7687'
  if (name === 'ALLOWED_ORIGIN') return 'allowed * or an origin such as https://example.org'
  return json.pattern ? 'allowed a size such as 512m' : ''
}

/** The table of settings for a terminal. */
export function settingsText(): string {
  const lines = settingsHelp().map(({ name, byDefault, description, allowed }) => {
    const facts = [allowed.replace('allowed ', ''), byDefault ? `default ${byDefault}` : '']
      .filter((fact) => fact !== '')
      .join('; ')
    return `  ${name.padEnd(26)}${description}${facts ? `\n${' '.repeat(28)}(${facts})` : ''}`
  })
  return lines.join('\n')
}
