import type { QueryResolvers, QueryTotalsArgs, RequireFields } from '../../generated/resolvers.js'
import type { FindingContext } from '../context.js'
import { chosenFacets, chosenNoun } from '../count/chosen-facet.js'
import { readFacet, type ValueColumn } from '../count/columns.js'
import { emptyNote } from '../count/empty-note.js'
import { figuresOf, finishLines, shownValue, sizeOfLines, type Draft } from '../count/lines.js'
import { pageOf, placesAt } from '../count/pages.js'
import { makeCrossTally } from '../count/cross-tally.js'
import { allowedBy, countWithout, tallyAll, tallyValue, type Allowed, type Tally } from '../count/tally.js'
import { countedNodes, type Counted } from '../count/where.js'
import { within } from '../within.js'

type Args = RequireFields<QueryTotalsArgs, 'first' | 'where'>

/** Resolves `Query.totals`: BAD_INPUT for what the noun cannot be counted by, NOT_FOUND for an unknown id in a condition. */
export const totals: QueryResolvers['totals'] = async (_root, args, context) => {
  within(1, 500, 'first', args.first)
  const { value, kept } = await context.keep(
    `totals ${JSON.stringify(args)}`,
    () => count(args, context),
    ({ lines }) => sizeOfLines(lines),
  )
  return { ...value, kept }
}

async function count({ of, by, where, basis, first, after }: Args, context: FindingContext) {
  const noun = chosenNoun(context, of)
  const facets = chosenFacets(noun, 'by', { names: by, max: 2 })
  const [counted, ...columns] = await Promise.all([
    countedNodes(context, noun, where),
    ...facets.map((facet) => readFacet(context, facet)),
  ])
  const allowed = allowedBy(basis)
  const { numbers, ...page } = pageOf(columns, { first, after })
  const tallyAt = tallying(columns, counted, allowed)
  const drafts = numbers.map((number): Draft => {
    const places = placesAt(columns, number)
    const at = facets.flatMap((facet, index) => {
      const value = columns[index]?.[places[index] ?? -1]
      return value ? [{ facet, value }] : []
    })
    return { at, tally: tallyAt(places) }
  })
  const total = tallyAll(counted.levels, allowedBy(null))
  const lines = (await finishLines(context, counted, drafts)).map((line, index) => {
    const [value, secondValue] = (drafts[index]?.at ?? []).map(({ facet, value: each }) => shownValue(facet, each))
    return { ...line, value: value ?? nothing, secondValue: secondValue ?? null }
  })
  return {
    total: figuresOf(total),
    notStated: countWithout(columns[0] ?? [], counted.levels),
    lines,
    ...page,
    note: emptyNote(counted, { total: total.count, lines, isNarrowed: Boolean(basis) }),
  }
}

// A line always has a value: this only says so to the compiler.
const nothing = { by: '', id: '', label: '', ref: null }

/** What counts the nodes at given places of one facet, or of two. */
function tallying(
  [first = [], second]: readonly (readonly ValueColumn[])[],
  counted: Counted,
  allowed: Allowed,
): (places: readonly number[]) => Tally {
  const cross = second && makeCrossTally(first, second, { counted: counted.levels, allowed })
  return ([place = 0, other = 0]) => {
    if (cross) return cross(place, other)
    const value = first[place]
    if (!value) throw new Error(`No value ${place}`)
    return tallyValue(value, counted.levels, allowed)
  }
}
