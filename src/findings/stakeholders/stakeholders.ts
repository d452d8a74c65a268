import { PublicError } from '../../errors.js'
import type { Nearness, QueryResolvers } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import type { NodeRow } from '../ref.js'
import { refuseUnknownFilters } from '../refuse-unknown-filters.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { readStakeholders, type CrimeRow, type StakeholderRow } from './read-stakeholders.js'
import { stakeholderInWords } from './stakeholder-in-words.js'

interface Found {
  readonly name: string
  readonly crimes: readonly (NodeRow & { readonly name: string })[]
  readonly subregion: readonly string[]
  readonly region: readonly string[]
}

const maxCrimes = 20
const nearnesses: readonly Nearness[] = ['HERE', 'SUBREGION', 'REGION', 'ELSEWHERE', 'NOT_KNOWN']

/** Resolves `Query.stakeholders`: NOT_FOUND for an unknown country or crime, BAD_INPUT for more than 20 crimes or a `first` outside 1 to 500. */
export const stakeholders: QueryResolvers['stakeholders'] = async (_root, args, { read }) => {
  const { country } = args
  const first = within(1, 500, 'first', args.first)
  const asked = chosenCrimes(args.crimes)
  const [row] = await read<Found>('stakeholders', { country, crimes: asked })
  if (!row) throw await notFound(read, 'Country', country)
  if (row.crimes.length < asked.length)
    await refuseUnknownFilters(
      read,
      asked.map((id) => ({ id, nouns: ['Crime'] })),
    )
  const crimes = row.crimes.slice(0, maxCrimes)
  const bases = args.basis && args.basis.length > 0 ? args.basis : (['NAMED', 'SUGGESTED'] as const)
  const wanted = { crimes: crimes.map(({ id }) => id), bases, first }
  const { subregion, region } = row
  const working = await readStakeholders(read, wanted, { country, subregion, region })
  const organizations = [...working.values()].flatMap(({ lines }) => lines.map(({ organization }) => organization.id))
  const sourcesOf = await readSources(read, organizations)
  const found = crimes.map((crime) => crimeOf(crime, working.get(crime.id), sourcesOf))
  const moreCrimes = row.crimes.length - crimes.length
  return {
    crimes: found,
    moreCrimes,
    note: found.length > 0 ? null : noteOf(row),
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

function crimeOf(crime: Found['crimes'][number], working: CrimeRow | undefined, sourcesOf: SourcesOf) {
  const { total = 0, named = 0, lines = [] } = working ?? {}
  return {
    crime,
    named,
    suggested: total - named,
    lines: lines.map((line) => lineOf(crime.name, line, sourcesOf)),
    more: total - lines.length,
    note: total > 0 ? null : `No organization is known to work on ${crime.name}`,
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

function noteOf({ name }: Found): string {
  return `No recommendation that is known to concern ${name} names a crime of the graph: give crimes to see who works on them`
}
