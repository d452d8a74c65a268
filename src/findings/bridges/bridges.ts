import { PublicError } from '../../errors.js'
import type { QueryResolvers } from '../../generated/resolvers.js'
import { projections } from '../../networks/projections.js'
import type { FindingContext, Read } from '../context.js'
import { leftOutOf, noteOn } from '../left-out.js'
import { networkFrom, nextPlaces, placesOf } from '../network-pages.js'
import { readShareSources } from '../pairs.js'
import { readProjection, type Projected } from '../read-projection.js'
import { readRefs } from '../read-refs.js'
import { within } from '../within.js'
import { isOfCountries, rankedNodes, type Ranked } from './ranked.js'

/** Resolves `Query.bridges`: BAD_INPUT for a projection of countries alone, a number out of range or a foreign cursor. */
export const bridges: QueryResolvers['bridges'] = async (_root, args, context) => {
  const first = within(1, 300, 'first', args.first)
  if (isOfCountries({ name: args.projection })) throw countriesOnly(args.projection)
  const places = placesOf(args.after)
  const projected = await readProjection(context, args.projection, args.basis)
  const { measured, ranked } = await measure(context, projected)
  const figures = new Map(ranked.map(({ ref, betweenness }) => [ref.id, betweenness]))
  const [lines, network, leftOut] = await Promise.all([
    linesOf(context.read, projected, ranked.slice(places.line, places.line + first)),
    args.network
      ? networkFrom(context.read, projected, places, (id) => ({ betweenness: figures.get(id) ?? null }))
      : null,
    leftOutOf(context.read, projected),
  ])
  const relationshipCount = projected.oneMode.from.length
  const next = nextPlaces(places, {
    first,
    lines: ranked.length,
    relationships: args.network ? relationshipCount : 0,
  })
  return {
    bridges: lines,
    nodeCount: measured.node.length,
    relationshipCount,
    exact: measured.followedFrom === measured.node.length,
    followedFrom: measured.followedFrom,
    leftOut,
    network,
    note: noteOn(projected, relationshipCount, leftOut) ?? (ranked.length === 0 ? nobodyBetween : null),
    complete: next === null && leftOut.length === 0,
    next,
  }
}

const nobodyBetween = 'Nobody stands between others here: whoever is joined at all is joined directly'

async function measure(context: Pick<FindingContext, 'read' | 'measure' | 'keep'>, projected: Projected) {
  const { value } = await context.keep(
    `bridges ${projected.name} ${projected.bases.join()}`,
    async () => {
      const measured = await context.measure('betweenness', projected.oneMode)
      return { measured, ranked: await rankedNodes(context.read, projected, measured) }
    },
    ({ ranked, measured }) => 200 * ranked.length + 16 * measured.node.length,
  )
  return value
}

async function linesOf(read: Read, projected: Projected, page: readonly Ranked[]) {
  const sizes = sharersOf(projected)
  const { shared } = projected.twoMode
  const withShares = page.map((node) => ({
    ...node,
    through: (projected.shares[node.number] ?? [])
      .filter((share) => (sizes.get(share.shared) ?? 0) > 1)
      .map((share) => shared[share.shared] ?? ''),
  }))
  const wanted = withShares.flatMap(({ ref, through }) => through.map((each) => ({ node: ref.id, shared: each })))
  const [refOf, sourcesOf] = await Promise.all([
    readRefs(
      read,
      wanted.map((each) => each.shared),
    ),
    readShareSources(read, projected, wanted),
  ])
  return withShares.map(({ ref, betweenness, neighbours, through }) => ({
    node: ref,
    betweenness,
    neighbours,
    through: through.map(refOf),
    sources: sourcesOf([ref.id], through),
  }))
}

/** How many nodes stand with each shared one. */
function sharersOf({ shares }: Projected): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const each of shares) for (const { shared } of each) sizes.set(shared, (sizes.get(shared) ?? 0) + 1)
  return sizes
}

function countriesOnly(found: string): PublicError {
  const allowed = Object.entries(projections).flatMap(([name, { of }]) =>
    of.every((label) => label === 'Country') ? [] : [name],
  )
  const message = `Cannot use projection: ${found} joins countries alone, and States are not measured; allowed are ${allowed.join(', ')}`
  return new PublicError('BAD_INPUT', message, { argument: 'projection', found, allowed })
}
