import type { Database } from '../../database/open-database.js'
import { sourceNoun } from '../../model/noun.js'
import { readStatement } from '../statements.js'
import { tellOf, withCells, type GivenRow, type Telling, type TellingRow } from './given-row.js'
import type { Names } from './names.js'
import { foldAddress, isAddress, sourceIdOf, sourceKindOf } from './source-id.js'

/** Rows with ids in their `source` cells, and the rows of sources that were made by rule. */
export interface Sourced {
  readonly rows: readonly GivenRow[]
  readonly sources: readonly GivenRow[]
}

/** What finding sources needs to know. */
export interface ResolveSources {
  readonly database: Database
  readonly names: Names
  readonly telling: Telling
  /** The source of rows that name none. */
  readonly byDefault?: string | undefined
}

/** Puts ids in place of addresses and titles of sources; an address that no source has becomes a source by rule. */
export async function resolveSources(given: readonly GivenRow[], options: ResolveSources): Promise<Sourced> {
  const { names, telling, byDefault } = options
  const rows = given.map((row) => withDefault(row, byDefault))
  const texts = new Set(rows.flatMap((row) => row.cells['source'] ?? []))
  await names.lookUp(texts)
  if ([...texts].some((text) => !isAddress(text) && names.nounOf(text) === undefined)) await names.load([sourceNoun])
  const addresses = [...texts].some(isAddress) ? await knownAddresses(options.database, rows) : new Map<string, Known>()
  await names.lookUp([...texts].filter(isAddress).flatMap((text) => idsToTry(sourceIdOf(text))))
  const sources = new Map<string, GivenRow>()
  const resolved = rows.map((row) => {
    const text = row.cells['source']
    if (row.cells['rejected'] !== undefined || (text === undefined && row.noun === sourceNoun)) return row
    const tell = tellOf(row, telling)
    if (text === undefined) return withoutSource(row, tell)
    const id = isAddress(text)
      ? sourceByAddress(text, row, { addresses, names, sources, tell })
      : sourceByName(text, names, tell)
    return id === undefined ? row : withCells(row, { source: id })
  })
  return { rows: resolved, sources: [...sources.values()] }
}

function withDefault(row: GivenRow, byDefault: string | undefined): GivenRow {
  const needsOne = row.cells['source'] === undefined && row.noun !== sourceNoun && row.cells['rejected'] === undefined
  return needsOne && byDefault !== undefined ? withCells(row, { source: byDefault }) : row
}

function withoutSource(row: GivenRow, tell: TellingRow): GivenRow {
  const message = `Every row names its source: give ${allowedSource}, or one for all rows with --source`
  tell.problem('source', '', { allowed: allowedSource, message })
  return row
}

const allowedSource = 'an address (https://...) or the id of a source'

interface Known {
  readonly id: string
  readonly url: string
  readonly kind: string
  /** Whether something outside this import and others states it, so that it stays without them. */
  readonly stays: boolean
}

async function knownAddresses(database: Database, rows: readonly GivenRow[]): Promise<Map<string, Known>> {
  const stored = await database.read<{ id: string; url: string; kind: string; inSeed: boolean }>(
    readStatement('source-addresses'),
  )
  const own = rows.filter((row) => row.noun === sourceNoun && row.id !== '')
  return new Map([
    ...stored.flatMap(({ inSeed, ...source }) => entryOf({ ...source, stays: inSeed })),
    ...own.flatMap(({ id, cells }) => entryOf({ id, url: cells['url'] ?? '', kind: '', stays: true })),
  ])
}

function entryOf(known: Known): [string, Known][] {
  return isAddress(known.url) ? [[foldAddress(known.url), known]] : []
}

interface ByAddress {
  readonly addresses: Map<string, Known>
  readonly names: Names
  readonly sources: Map<string, GivenRow>
  readonly tell: TellingRow
}

function sourceByAddress(address: string, row: GivenRow, { addresses, names, sources, tell }: ByAddress): string {
  const known = addresses.get(foldAddress(address))
  if (known?.stays || sources.has(known?.id ?? '')) return known?.id ?? ''
  const made = { url: address, kind: sourceKindOf(address), stays: false }
  const free = idsToTry(sourceIdOf(address)).find((id) => names.nounOf(id) === undefined && !sources.has(id))
  const { id, url, kind } = known ?? { ...made, id: free ?? sourceIdOf(address) }
  // What another import alone states is stated again, so that taking that one back takes no ground from this one.
  sources.set(id, { noun: sourceNoun, id, file: row.file, line: row.line, cells: { url, kind } })
  addresses.set(foldAddress(address), { id, url, kind, stays: false })
  if (!known)
    tell.decide(`${url} is the new source ${id}, kind ${kind} by its host; a row of source can say more of it`)
  return id
}

function idsToTry(id: string): string[] {
  return [id, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${id}-${number}`)]
}

function sourceByName(text: string, names: Names, tell: TellingRow): string | undefined {
  if (names.nounOf(text) === sourceNoun) return text
  const found = names.named(text, [sourceNoun])
  const [only, ...others] = found
  if (only && others.length === 0) {
    tell.decide(`"${text}" in source is ${only.id}`)
    return only.id
  }
  const nearest = names.nearest(text, [sourceNoun])
  const hint = nearest ? `: did you mean "${nearest}"?` : `: give ${allowedSource}, or add its row to a file of sources`
  const message = only
    ? `Which source is "${text}": ${found.map(({ id }) => id).join(' or ')}? Give the id`
    : `Cannot find the source "${text}"${hint}`
  tell.problem('source', text, { allowed: allowedSource, message, nearest: only ? undefined : nearest })
  return undefined
}
