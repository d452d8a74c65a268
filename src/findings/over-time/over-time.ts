import type { QueryOverTimeArgs, QueryResolvers, RequireFields } from '../../generated/resolvers.js'
import { PublicError } from '../../errors.js'
import type { FindingContext } from '../context.js'
import { chosenFacet, chosenNoun } from '../count/chosen-facet.js'
import { readDates, readFacet } from '../count/columns.js'
import { makeCrossTally } from '../count/cross-tally.js'
import { emptyNote } from '../count/empty-note.js'
import { figuresOf, finishLines, shownValue, sizeOfLines } from '../count/lines.js'
import { spanFilters } from '../count/link.js'
import { pageOf, placesAt } from '../count/pages.js'
import { addNode, allowedBy, emptyTally, tallyAll, tallyValue, type Allowed } from '../count/tally.js'
import { countedNodes, underConditions, type Counted } from '../count/where.js'
import type { CountableNoun } from '../expand/facet.js'
import { nearestId } from '../nearest-text.js'
import { within } from '../within.js'
import { daysOf, layOut, type LaidOut } from './periods.js'
import { roleCondition, type TiedTo } from './role-conditions.js'

type Args = RequireFields<QueryOverTimeArgs, 'first' | 'where' | 'interval'>

/** Resolves `Query.overTime`: BAD_INPUT for a noun without the date, NOT_FOUND for an unknown id. */
export const overTime: QueryResolvers['overTime'] = async (_root, args, context) => {
  within(1, 500, 'first', args.first)
  const { value, kept } = await context.keep(
    `over time ${JSON.stringify(args)}`,
    () => count(args, context),
    ({ lines }) => sizeOfLines(lines),
  )
  return { ...value, kept }
}

async function count(args: Args, context: FindingContext) {
  const noun = chosenNoun(context, args.of)
  const date = chosenDate(context, noun, args.date)
  const [counted, dates] = await Promise.all([countedOf(args, noun, context), readDates(context, noun.name, date)])
  const allowed = allowedBy(args.basis)
  const isCounted = (node: number) => allowed[counted.levels[node] ?? 0] ?? false
  const laidOut = layOut(dates, args.interval, isCounted)
  const dated = new Set(dates.nodes)
  const total = tallyAll(counted.levels, allowed)
  const undated = [...counted.levels.keys()].filter((node) => !dated.has(node))
  const { lines, ...page } = await finishPeriods(args, context, { date, counted, allowed, laidOut })
  return {
    date,
    total: figuresOf(total),
    lines,
    ...page,
    spanning: tallyOf(laidOut.spanning, counted, allowed),
    undated: tallyOf(undated, counted, allowed),
    note:
      emptyNote(counted, { total: total.count, lines, isNarrowed: Boolean(args.basis) }) ??
      (laidOut.periods.length > 0 ? null : nowhere),
  }
}

async function countedOf(args: Args, noun: CountableNoun, context: FindingContext): Promise<Counted> {
  const counted = await countedNodes(context, noun, args.where)
  const tied: TiedTo[] = [
    ...(args.country ? [{ argument: 'country', noun: 'Country', id: args.country }] : []),
    ...(args.crime ? [{ argument: 'crime', noun: 'Crime', id: args.crime }] : []),
    ...(args.instrument ? [{ argument: 'instrument', noun: 'Instrument', id: args.instrument }] : []),
  ]
  const size = counted.nodes.ids.length
  return underConditions(counted, await Promise.all(tied.map((each) => roleCondition(context, { noun, size }, each))))
}

const nowhere = 'None of them has a date that lies in one interval for sure.'

interface Work {
  readonly date: string
  readonly counted: Counted
  readonly allowed: Allowed
  readonly laidOut: LaidOut
}

async function finishPeriods(
  { of, by, first, after }: Args,
  context: FindingContext,
  { date, counted, allowed, laidOut: { periods } }: Work,
) {
  const facet = by ? chosenFacet(chosenNoun(context, of), 'by', by) : undefined
  const values = facet && (await readFacet(context, facet))
  const cross = values && makeCrossTally(periods, values, { counted: counted.levels, allowed })
  const { numbers, ...page } = pageOf(values ? [periods, values] : [periods], { first, after })
  const drafts = numbers.flatMap((number) => {
    const [place = 0, other = 0] = placesAt(values ? [periods, values] : [periods], number)
    const [period, value] = [periods[place], values?.[other]]
    if (!period) return []
    const tally = cross ? cross(place, other) : tallyValue(period, counted.levels, allowed)
    return [
      { period, tally, at: facet && value ? [{ facet, value }] : [], filters: spanFilters(date, daysOf(period.id)) },
    ]
  })
  const lines = await finishLines(context, counted, drafts)
  const shown = drafts.flatMap(({ period, at: [at] }, index) => {
    const line = lines[index]
    return line ? [{ ...line, period: period.id, value: at ? shownValue(at.facet, at.value) : null }] : []
  })
  return { lines: shown, ...page }
}

function tallyOf(nodes: readonly number[], { levels }: Counted, allowed: Allowed) {
  const tally = emptyTally()
  for (const node of nodes) {
    const level = levels[node] ?? 0
    if (allowed[level]) addNode(tally, node, level)
  }
  return figuresOf(tally)
}

function chosenDate(
  { nouns }: FindingContext,
  { name, dates }: CountableNoun,
  asked: string | null | undefined,
): string {
  const own = dates.filter((date) => date !== 'asOf')
  const date = asked ?? own[0]
  if (date && dates.includes(date)) return date
  if (!date) {
    const allowed = [...nouns.values()]
      .filter((noun) => noun.dates.some((each) => each !== 'asOf'))
      .map((noun) => noun.name)
    const message = `Cannot count ${name} over time: it has no date of its own; give date: "asOf" for the day that its sources speak of. Nouns with a date are ${allowed.join(', ')}`
    throw new PublicError('BAD_INPUT', message, { argument: 'of', found: name, allowed })
  }
  const found = date.slice(0, 100)
  const nearest = nearestId(
    found,
    dates.map((each) => ({ id: each, texts: [each] })),
  )
  const hint = nearest ? `: did you mean "${nearest}"?` : '.'
  const message = `Cannot use date "${found}": ${name} has no such date${hint} Allowed are ${dates.join(', ')}`
  throw new PublicError('BAD_INPUT', message, { argument: 'date', found, allowed: dates })
}
