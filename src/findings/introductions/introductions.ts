import type { Basis, QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow } from '../ref.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { readChains, type Chains } from './read-chains.js'

interface Line {
  readonly key: string
  readonly standing: 1 | 2 | 3
  readonly name: string
  /** Of the statement that it works on the crime, and the sources of that; null without a crime. */
  readonly basis: Basis | null
  readonly sourceIds: readonly string[] | null
  readonly organization: NodeRow
}

interface Found {
  readonly name: string
  /** Those asked for, as far as they are known. */
  readonly crimes: readonly { readonly id: string; readonly name: string }[]
  readonly contactIds: readonly string[]
  readonly lines: readonly Line[]
}

const standings = { 1: 'MET', 2: 'THROUGH_OTHERS', 3: 'NO_CHAIN_KNOWN' } as const

/** Resolves `Query.introductions`: NOT_FOUND for an unknown country or crime, BAD_INPUT for a `first` outside 1 to 500. */
export const introductions: QueryResolvers['introductions'] = async (_root, { country, ...args }, { read }) => {
  const first = within(1, 500, 'first', args.first)
  const [after = ''] = readCursor(args.after, 1) ?? []
  const crimes = [...new Set([...(args.crime ? [args.crime] : []), ...(args.crimes ?? [])])]
  const parameters = { country, crimes, first, after: String(after) }
  const [row] = await read<Found>('introductions', parameters)
  if (!row) throw await notFound(read, 'Country', country)
  const unknown = crimes.find((id) => row.crimes.every((crime) => crime.id !== id))
  if (unknown !== undefined) throw await notFound(read, 'Crime', unknown)
  const lines = row.lines.slice(0, first)
  const chains = await readChains(read, { id: country, name: row.name, contactIds: row.contactIds }, lines)
  const sourcesOf = await readSources(read, [
    ...(crimes.length > 0 ? lines.map(({ organization }) => organization.id) : []),
    ...[...chains.values()].flatMap((each) => each.chains.flatMap(({ derivedFrom }) => derivedFrom)),
  ])
  const last = row.lines.length > first ? lines.at(-1) : undefined
  const found = lines.map((line) => introductionOf(line, chains.get(line.organization.id), sourcesOf))
  return {
    lines: found,
    note: noteOf(row, found),
    complete: !last && found.every(({ moreChains }) => moreChains === 0),
    next: last ? cursorOf([last.key]) : null,
  }
}

function introductionOf(line: Line, found: Chains | undefined, sourcesOf: SourcesOf) {
  const chains = (found?.chains ?? []).map((chain) => ({
    ...chain,
    sources: sourcesOf(chain.derivedFrom.map((id) => ({ id }))),
  }))
  const own = line.sourceIds ? sourcesOf([{ id: line.organization.id, only: line.sourceIds }]) : []
  return {
    organization: line.organization,
    standing: standings[line.standing],
    worksOn: line.basis,
    chains,
    moreChains: (found?.count ?? 0) - chains.length,
    sources: distinctSources([...own, ...chains.flatMap(({ sources }) => sources)]),
  }
}

function noteOf(row: Found, lines: readonly { readonly chains: readonly unknown[] }[]): string | null {
  if (row.contactIds.length === 0)
    return `No source in the graph documents ${row.name} and an organization at one event; they may have met all the same`
  if (lines.length > 0) return null
  const names = row.crimes.map(({ name }) => name)
  return names.length > 0
    ? `No organization that works on ${names.join(' or ')} is known`
    : `No organization is known to have been at an event with ${row.name}, or with somebody whom it has met`
}
