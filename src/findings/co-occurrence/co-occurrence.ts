import type { QueryResolvers } from '../../generated/resolvers.js'
import { leftOutOf, noteOn } from '../left-out.js'
import { pairsPage, readShareSources, type Pair } from '../pairs.js'
import { readProjection, type Projected } from '../read-projection.js'
import { readRefs, type RefOf } from '../read-refs.js'
import { within } from '../within.js'

/** Resolves `Query.coOccurrence`: BAD_INPUT for a number out of range or a foreign cursor. */
export const coOccurrence: QueryResolvers['coOccurrence'] = async (_root, args, context) => {
  const atLeast = within(1, 1_000, 'atLeast', args.atLeast)
  const first = within(1, 500, 'first', args.first)
  const places = within(1, 1_000, 'places', args.places)
  const projected = await readProjection(context, `${args.of}S_BY_${args.in}`, args.basis)
  const page = pairsPage(projected, { atLeast, first, after: args.after })
  const pairs = page.pairs.map((pair) => ({ ...pair, through: pair.through.slice(0, places) }))
  const [refOf, sourcesOf, leftOut] = await Promise.all([
    readRefs(
      context.read,
      pairs.flatMap(({ from, to, through }) => [from, to, ...through]),
    ),
    readShareSources(context.read, projected, sharesOf(pairs)),
    leftOutOf(context.read, projected),
  ])
  const placeCount = projected.twoMode.shared.length - leftOut.length
  return {
    pairs: pairs.map((pair) => ({
      ...figuresOf(pair, projected, { refOf, placeCount }),
      through: pair.through.map(refOf),
      moreThrough: pair.weight - pair.through.length,
      sources: sourcesOf([pair.from, pair.to], pair.through),
    })),
    placeCount,
    pairCount: page.count,
    leftOut,
    note: noteOn(projected, page.count, leftOut),
    complete: page.complete && leftOut.length === 0,
    next: page.next,
  }
}

function sharesOf(pairs: readonly Pair[]) {
  return pairs.flatMap(({ from, to, through }) =>
    [from, to].flatMap((node) => through.map((shared) => ({ node, shared }))),
  )
}

function figuresOf(
  { from, to, weight, named, suggested }: Pair,
  { twoMode, shares }: Projected,
  { refOf, placeCount }: { refOf: RefOf; placeCount: number },
) {
  const countOf = (id: string) => shares[twoMode.nodes.indexOf(id)]?.length ?? 0
  const [oneCount, otherCount] = [countOf(from), countOf(to)]
  const expected = (oneCount * otherCount) / placeCount
  return {
    one: refOf(from),
    other: refOf(to),
    count: weight,
    named,
    suggested,
    oneCount,
    otherCount,
    expected,
    lift: weight / expected,
  }
}
