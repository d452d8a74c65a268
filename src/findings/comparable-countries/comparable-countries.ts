import type { ComparisonBy, QueryResolvers } from '../../generated/resolvers.js'
import { cursorOf, readCursor } from '../cursor.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow } from '../ref.js'
import { readSources, type SourcesOf } from '../sources-of.js'
import { within } from '../within.js'
import { sharersOf, type ComparedRow, type Sharer } from './compared.js'
import { deedInWords, readDeeds, type Deeds } from './read-deeds.js'
import { readHoldings, type HoldingOf } from './shared-in-words.js'

const statements: Readonly<Record<ComparisonBy, string>> = {
  INSTRUMENTS: 'comparable-by-instruments',
  GROUPS: 'comparable-by-groups',
  RECOMMENDATIONS: 'comparable-by-recommendations',
  CRIMES: 'comparable-by-crimes',
}

/** Resolves `Query.comparableCountries`: NOT_FOUND for an unknown country, BAD_INPUT for a number outside its range. */
export const comparableCountries: QueryResolvers['comparableCountries'] = async (_root, args, { read }) => {
  const { country, by } = args
  const first = within(1, 500, 'first', args.first)
  const most = within(1, 50, 'shared', args.shared)
  const atLeast = within(1, 1000, 'atLeast', args.atLeast)
  const [after = ''] = readCursor(args.after, 1) ?? []
  const basis = args.basis ?? ['NAMED', 'SUGGESTED']
  const [row] = await read<ComparedRow>(statements[by], by === 'CRIMES' ? { country, basis } : { country })
  if (!row) throw await notFound(read, 'Country', country)
  const rest = sharersOf(row, atLeast).filter(({ key }) => key > String(after))
  const page = rest.slice(0, first)
  const spelled = page.map((sharer) => ({ ...sharer, spelled: sharer.things.slice(0, most) }))
  const held = heldBy(country, spelled)
  const [holdingOf, deeds] = await Promise.all([readHoldings(read, by, { held, basis }), readDeeds(read, by, page)])
  const sourcesOf = await readSources(read, [
    ...held.flatMap((each) => holdingOf(each.country, each.thing.id)?.stated.map(({ id }) => id) ?? []),
    ...[...deeds.values()].flatMap((each) => each.deeds.map(({ id }) => id)),
  ])
  const known = { own: country, holdingOf, sourcesOf }
  const lines = spelled.map((sharer) => lineOf(sharer, deeds.get(sharer.country.id), known))
  const last = rest.length > page.length ? page.at(-1) : undefined
  return {
    lines,
    left: rest.length - page.length,
    note: lines.length > 0 ? null : noteOf(row, by, atLeast),
    complete: !last && lines.every(({ moreShared, moreDeeds }) => moreShared + moreDeeds === 0),
    next: last ? cursorOf([last.key]) : null,
  }
}

type Spelled = Sharer & { readonly spelled: readonly NodeRow[] }

/** Which country has which thing, both sides of each line, each once. */
function heldBy(own: string, lines: readonly Spelled[]) {
  const ownThings = new Map(lines.flatMap(({ spelled }) => spelled.map((thing) => [thing.id, thing] as const)))
  return [
    ...[...ownThings.values()].map((thing) => ({ country: own, thing })),
    ...lines.flatMap(({ country, spelled }) => spelled.map((thing) => ({ country: country.id, thing }))),
  ]
}

interface Known {
  readonly own: string
  readonly holdingOf: HoldingOf
  readonly sourcesOf: SourcesOf
}

function lineOf({ country, name, things, spelled }: Spelled, found: Deeds | undefined, known: Known) {
  const shared = spelled.map((thing) => sharedOf(country.id, thing, known))
  const deeds = (found?.deeds ?? []).map((deed) => ({
    recommendation: deed.recommendation,
    status: deed.status,
    date: deed.date,
    evidence: deed.evidence,
    inWords: deedInWords(name, deed),
    sources: known.sourcesOf([{ id: deed.id }]),
  }))
  return {
    country,
    shared,
    moreShared: things.length - shared.length,
    deeds,
    moreDeeds: (found?.count ?? 0) - deeds.length,
    sources: distinctSources([...shared, ...deeds].flatMap(({ sources }) => sources)),
  }
}

function sharedOf(country: string, thing: NodeRow, { own, holdingOf, sourcesOf }: Known) {
  const sides = [holdingOf(own, thing.id), holdingOf(country, thing.id)].flatMap((holding) => holding ?? [])
  return {
    thing,
    inWords: `${thing.label ?? thing.id}: ${sides.map(({ inWords }) => inWords).join('; ')}`,
    derivedFrom: [...new Set(sides.flatMap(({ derivedFrom }) => derivedFrom))],
    sources: sourcesOf(sides.flatMap(({ stated }) => stated)),
  }
}

const nouns: Readonly<Record<ComparisonBy, string>> = {
  INSTRUMENTS: 'instrument',
  GROUPS: 'group',
  RECOMMENDATIONS: 'recommendation',
  CRIMES: 'crime',
}

function noteOf({ name, things }: ComparedRow, by: ComparisonBy, atLeast: number): string {
  if (things.length === 0) return `No ${nouns[by]} of ${name} is known to compare it by`
  const many = atLeast === 1 ? `a ${nouns[by]}` : `${atLeast} ${nouns[by]}s`
  return `No other country is known to share ${many} with ${name}`
}
