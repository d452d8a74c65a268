import type { MapMeasure, QueryResolvers } from '../../generated/resolvers.js'
import type { FindingContext } from '../context.js'
import { chosenFacet, chosenNoun } from '../count/chosen-facet.js'
import { readFacet, readValues } from '../count/columns.js'
import { finishLines, sizeOfLines } from '../count/lines.js'
import { allowedBy, tallyValue } from '../count/tally.js'
import { countedNodes } from '../count/where.js'
import type { SourceRow } from '../ref.js'
import { measures, type CountedMeasure } from './measures.js'
import { treatyRows } from './treaty-rows.js'

interface Figure {
  readonly value: number | null
  readonly atLeast: boolean
  readonly named: number
  readonly suggested: number
  readonly link: string
  readonly sources: SourceRow[]
}

/** Resolves `Query.map`. */
export const map: QueryResolvers['map'] = async (_root, { measure }, context) => {
  const { value, kept } = await context.keep(
    `map ${measure}`,
    () => rowsOf(measure, context),
    (answer) => sizeOfLines(answer.rows),
  )
  return { ...value, kept }
}

async function rowsOf(measure: MapMeasure, context: FindingContext) {
  const shown = measures[measure]
  const [countries, codes, figures] = await Promise.all([
    readValues(context, 'Country'),
    context.read<{ id: string; iso2: string | null }>('map', {}),
    'of' in shown ? countedRows(context, shown) : treatyRows(context, shown),
  ])
  const iso2 = new Map(codes.map((row) => [row.id, row.iso2]))
  const rows = countries.flatMap(({ id, label }) => {
    const figure = figures.get(id)
    return figure ? [{ ...figure, iso3: id, iso2: iso2.get(id) ?? null, country: { noun: 'Country', id, label } }] : []
  })
  const unknown = rows.filter(({ value }) => value === null).length
  return {
    measure,
    inWords: shown.inWords,
    rows,
    unknown,
    complete: true,
    note:
      unknown < rows.length
        ? null
        : 'The graph knows nothing of this of any country, which does not mean that there is nothing.',
  }
}

async function countedRows(context: FindingContext, { of, by }: CountedMeasure): Promise<Map<string, Figure>> {
  const noun = chosenNoun(context, of)
  const facet = chosenFacet(noun, 'measure', by)
  const [counted, values] = await Promise.all([countedNodes(context, noun, []), readFacet(context, facet)])
  const drafts = values.map((value) => ({
    tally: tallyValue(value, counted.levels, allowedBy(null)),
    at: [{ facet, value }],
  }))
  const lines = await finishLines(context, counted, drafts)
  return new Map(
    lines.map(({ count, ...line }, index) => [
      values[index]?.id ?? '',
      { ...line, value: count === 0 ? null : count, atLeast: true },
    ]),
  )
}
