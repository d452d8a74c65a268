import type { Read } from '../context.js'
import type { NodeRow, SourceRow } from '../ref.js'
import { readSources } from '../sources-of.js'
import { changeInWords, fieldsOf, valuesOf, type ChangeRow } from './data-change.js'
import type { SinceWhen } from './since-when.js'

interface Found {
  readonly change: ChangeRow
  readonly label: string | null
  readonly isHeld: boolean
}

interface SourceFound {
  readonly id: string
  readonly source: Omit<SourceRow, 'locator' | 'asOf'> | null
  readonly before: string | null
}

/** Which changes of the data are asked for. */
export interface DataPage {
  readonly since: SinceWhen
  /** Id of a country; empty for all. */
  readonly country: string
  readonly first: number
  /** Place of the last change of the page before: its version and its id. */
  readonly after: readonly [number, string]
}

/** Reads what was done to nodes, and one more than a page when there is more. */
export async function readDataChanges(read: Read, { since, country, first, after }: DataPage) {
  const [afterVersion, afterId] = after
  const versions = since.versions.filter((version) => version >= afterVersion)
  const place = { versions, from: since.writtenFrom, afterVersion, afterId, first }
  const rows = country
    ? await read<Found>('data-changes-of-country', { country, quoted: JSON.stringify(country), ...place })
    : await read<Found>('data-changes', place)
  const page = rows.slice(0, first)
  const sourcesOf = await readChangedSources(read, page, Math.max(0, ...since.versions))
  const last = rows.length > first ? page.at(-1) : undefined
  return {
    lines: page.map((found) => lineOf(found, sourcesOf(found))),
    hasMore: last !== undefined,
    place: last ? ([last.change.version, last.change.id] as const) : lastPlace(page, after),
  }
}

function lastPlace(page: readonly Found[], before: DataPage['after']): readonly [number, string] {
  const last = page.at(-1)
  return last ? [last.change.version, last.change.id] : before
}

function lineOf({ change, label }: Found, sources: SourceRow[]) {
  const node: NodeRow = { noun: change.noun, id: change.nodeId, label: label ?? formerLabel(change) }
  const { kind, version, writtenAt, origin } = change
  const inWords = changeInWords(change, node.label ?? node.id)
  return { kind, node, version, writtenAt, origin, fields: fieldsOf(change), inWords, sources }
}

/** What a node was called that is gone. */
function formerLabel({ before }: ChangeRow): string | null {
  const values = valuesOf(before)
  const named = ['name', 'title', 'gist', 'office', 'promise'].map((field) => values[field])
  return named.find((value) => typeof value === 'string') ?? null
}

async function readChangedSources(read: Read, page: readonly Found[], current: number) {
  const held = page.filter(({ isHeld, change }) => isHeld && change.noun !== 'Source')
  const sourcesOf = await readSources(
    read,
    held.map(({ change }) => change.nodeId),
  )
  const former = new Map(page.filter((found) => !held.includes(found)).map((found) => [found, formerSources(found)]))
  const ids = [...new Set([...former.values()].flat())]
  const oldest = Math.min(...page.map(({ change }) => change.version))
  const versions = Array.from({ length: current - oldest + 1 }, (_, index) => oldest + index)
  const gone = ids.flatMap((id) => versions.map((version) => `${version}-${id}`)).slice(0, mostLookedUp)
  const rows = ids.length > 0 ? await read<SourceFound>('changed-sources', { ids, gone }) : []
  const byId = new Map(rows.map((row) => [row.id, sourceOf(row)]))
  return (found: Found): SourceRow[] =>
    former.get(found)?.flatMap((id) => byId.get(id) ?? []) ?? sourcesOf([{ id: found.change.nodeId }])
}

const mostLookedUp = 5_000

/** Sources of a node that is gone: those that it had; a source is its own. */
function formerSources({ change }: Found): string[] {
  if (change.noun === 'Source') return [change.nodeId]
  const source = valuesOf(change.before)['source']
  return Array.isArray(source) ? source.map(String) : []
}

const kinds: readonly SourceRow['kind'][] = ['OFFICIAL', 'ORGANIZATION', 'PRESS', 'COPY', 'DATASET', 'EDITOR']

function sourceOf({ id, source, before }: SourceFound): SourceRow {
  if (source) return { ...source, locator: null, asOf: null }
  const values = valuesOf(before)
  const text = (field: string) => (typeof values[field] === 'string' ? values[field] : null)
  const kind = kinds.find((each) => each === values['kind']) ?? 'EDITOR'
  return { id, label: text('label'), title: text('title'), url: text('url'), kind, locator: null, asOf: null }
}
