import type { QueryFacetsArgs, QueryResolvers, RequireFields } from '../../generated/resolvers.js'
import pMap from 'p-map'
import type { FindingContext } from '../context.js'
import { chosenNoun } from '../count/chosen-facet.js'
import { readFacet, type ValueColumn } from '../count/columns.js'
import { emptyNote } from '../count/empty-note.js'
import { figuresOf, finishLines, shownValue, sizeOfLines, type Draft, type Line } from '../count/lines.js'
import { allowedBy, countWithout, tallyAll, tallyValue, type Allowed } from '../count/tally.js'
import { countedNodes, levelsWithout, type Counted } from '../count/where.js'
import type { CountableNoun, Facet } from '../expand/facet.js'
import { within } from '../within.js'

type Args = RequireFields<QueryFacetsArgs, 'first' | 'where'>

/** Resolves `Query.facets`: BAD_INPUT or NOT_FOUND for a condition that cannot be. */
export const facets: QueryResolvers['facets'] = async (_root, args, context) => {
  within(1, 200, 'first', args.first)
  const { value, kept } = await context.keep(
    `facets ${JSON.stringify(args)}`,
    () => count(args, context),
    (answer) => sizeOfLines(answer.facets.flatMap(({ values }) => values)),
  )
  return { ...value, kept }
}

async function count({ of, where, basis, first }: Args, context: FindingContext) {
  const noun = chosenNoun(context, of)
  const counted = await countedNodes(context, noun, where)
  const allowed = allowedBy(basis)
  // A request that read all facets at once would take the connections of all others.
  const columns = await pMap(facetsShown(noun), async (facet) => ({ facet, values: await readFacet(context, facet) }), {
    concurrency: 4,
  })
  const drafts = columns.map((column) => countFacet(column, { counted, allowed, first }))
  const lines = await finishLines(
    context,
    counted,
    drafts.flatMap(({ shown }) => shown),
  )
  const all = drafts.map((draft) => shownFacet(draft, { counted, lines: lines.splice(0, draft.shown.length) }))
  const total = tallyAll(counted.levels, allowedBy(null))
  return {
    total: figuresOf(total),
    facets: all,
    complete: all.every(({ left }) => left === 0),
    note: emptyNote(counted, {
      total: total.count,
      lines: all.flatMap(({ values }) => values),
      isNarrowed: Boolean(basis),
    }),
  }
}

/** What the noun's own rows say; a relationship to several nouns apart by noun. */
function facetsShown({ facets: all }: CountableNoun): Facet[] {
  return all.filter((facet) => facet.type === 'field' || (facet.direction === 'OUT' && !facet.hasParts))
}

interface FacetColumn {
  readonly facet: Facet
  readonly values: readonly ValueColumn[]
}

interface FacetWork {
  readonly counted: Counted
  readonly allowed: Allowed
  readonly first: number
}

/** A facet with its values counted, those that are shown and the number of the others. */
interface FacetDraft extends FacetColumn {
  readonly levels: Uint8Array
  readonly shown: readonly Draft[]
  readonly left: number
}

function countFacet({ facet, values }: FacetColumn, { counted, allowed, first }: FacetWork): FacetDraft {
  const levels = levelsWithout(counted, facet)
  const tallied = values.map((value): Draft => {
    const tally = tallyValue(value, levels, allowed)
    return { tally, at: [{ facet, value }], without: facet }
  })
  const ordered =
    tallied.length <= first
      ? tallied
      : [...tallied.filter(({ tally }) => tally.count > 0), ...tallied.filter(({ tally }) => tally.count === 0)]
  const shown = ordered.slice(0, first)
  return { facet, values, levels, shown, left: ordered.length - shown.length }
}

function shownFacet(
  { facet, values, levels, shown, left }: FacetDraft,
  { counted, lines }: { readonly counted: Counted; readonly lines: readonly Line[] },
) {
  const chosen = new Set(counted.conditions.filter((each) => each.facet?.name === facet.name).flatMap(({ ids }) => ids))
  return {
    by: facet.name,
    description: facet.description,
    notStated: countWithout(values, levels),
    values: lines.flatMap((line, index) => {
      const value = shown[index]?.at[0]?.value
      return value ? [{ ...line, value: shownValue(facet, value), chosen: chosen.has(value.id) }] : []
    }),
    left,
  }
}
