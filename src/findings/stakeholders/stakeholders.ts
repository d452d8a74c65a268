import { PublicError } from '../../errors.js'
import type { Basis, Nearness, QueryResolvers } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownFilters } from '../refuse-unknown-filters.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { stakeholderInWords, type Place } from './stakeholder-in-words.js'

interface StakeholderRow {
  readonly organization: NodeRow
  readonly name: string
  /** Place in `nearnesses`. */
  readonly rank: number
  readonly basis: Basis
  readonly sourceIds: readonly string[]
  readonly places: readonly (Place & { readonly sourceIds: readonly string[] })[]
}

interface CrimeRow {
  readonly crime: NodeRow
  readonly name: string
  readonly total: number
  readonly named: number
  readonly lines: StakeholderRow[]
}

interface Found {
  readonly name: string
  readonly crimeCount: number
  readonly crimes: CrimeRow[]
}

const maxCrimes = 20
const nearnesses: readonly Nearness[] = ['HERE', 'SUBREGION', 'REGION', 'ELSEWHERE', 'NOT_KNOWN']

/** Resolves `Query.stakeholders`: NOT_FOUND for an unknown country or crime, BAD_INPUT for more than 20 crimes or a `first` outside 1 to 500. */
export const stakeholders: QueryResolvers['stakeholders'] = async (_root, args, { read }) => {
  const { country } = args
  const first = within(1, 500, 'first', args.first)
  const crimes = chosenCrimes(args.crimes)
  const bases = args.basis && args.basis.length > 0 ? args.basis : ['NAMED', 'SUGGESTED']
  const [row] = await read<Found>('stakeholders', { country, crimes, bases, first, maxCrimes })
  if (!row) throw await notFound(read, 'Country', country)
  if (row.crimeCount < crimes.length)
    await refuseUnknownFilters(
      read,
      crimes.map((id) => ({ id, nouns: ['Crime'] })),
    )
  const sourcesOf = await readSources(
    read,
    row.crimes.flatMap(({ lines }) => lines.map(({ organization }) => organization.id)),
  )
  const found = row.crimes.map((crime) => crimeOf(crime, sourcesOf))
  const moreCrimes = row.crimeCount - found.length
  return {
    crimes: found,
    moreCrimes,
    note:
      found.length > 0
        ? null
        : `No recommendation that is known to concern ${row.name} names a crime of the graph: give crimes to see who works on them`,
    complete: moreCrimes === 0 && found.every(({ more }) => more === 0),
  }
}

function chosenCrimes(given: readonly string[] | null | undefined): string[] {
  const crimes = [...new Set(given)]
  if (crimes.length <= maxCrimes) return crimes
  throw new PublicError('BAD_INPUT', `Cannot use crimes: found ${crimes.length} ids, allowed are up to ${maxCrimes}`, {
    argument: 'crimes',
    found: crimes.length,
    max: maxCrimes,
  })
}

function crimeOf({ crime, name, total, named, lines }: CrimeRow, sourcesOf: SourcesOf) {
  return {
    crime,
    named,
    suggested: total - named,
    lines: lines.map((line) => lineOf(name, line, sourcesOf)),
    more: total - lines.length,
    note: total > 0 ? null : `No organization is known to work on ${name}`,
  }
}

function lineOf(crime: string, line: StakeholderRow, sourcesOf: SourcesOf) {
  const { organization, name, rank, basis, sourceIds, places } = line
  return {
    organization,
    nearness: nearnesses[rank] ?? 'NOT_KNOWN',
    basis,
    inWords: stakeholderInWords({ name, crime, basis, places }),
    sources: sourcesOf([{ id: organization.id, only: [...sourceIds, ...places.flatMap((place) => place.sourceIds)] }]),
  }
}
