import type { QueryCoverageArgs, QueryResolvers, RequireFields } from '../../generated/resolvers.js'
import { PublicError } from '../../errors.js'
import type { FindingContext } from '../context.js'
import { chosenFacet, chosenNoun } from '../count/chosen-facet.js'
import { readFacet, type ValueColumn } from '../count/columns.js'
import { makeCrossTally } from '../count/cross-tally.js'
import { emptyNote } from '../count/empty-note.js'
import { figuresOf, finishLines, shownValue, sizeOfLines, type Draft } from '../count/lines.js'
import { pageOf } from '../count/pages.js'
import type { StoodAt } from '../count/sources.js'
import { allowedBy, countWithout, tallyAll, tallyValue, type Allowed } from '../count/tally.js'
import { countedNodes, type Counted } from '../count/where.js'
import type { CountableNoun, Facet } from '../expand/facet.js'
import { within } from '../within.js'

type Args = RequireFields<QueryCoverageArgs, 'first' | 'where'>

const most = { cells: 5_000, columns: 500 }

/** Resolves `Query.coverage`: BAD_INPUT for what the noun cannot be counted by, NOT_FOUND for an unknown id in a condition. */
export const coverage: QueryResolvers['coverage'] = async (_root, args, context) => {
  within(1, 300, 'first', args.first)
  const { value, kept } = await context.keep(
    `coverage ${JSON.stringify(args)}`,
    () => count(args, context),
    ({ cells }) => sizeOfLines(cells),
  )
  return { ...value, kept }
}

async function count({ rows, columns, of, where, basis, first, after }: Args, context: FindingContext) {
  const noun = of ? chosenNoun(context, of) : nounOfBoth(context, rows, columns)
  const facets = { row: chosenFacet(noun, 'rows', rows), column: chosenFacet(noun, 'columns', columns) }
  const [counted, allRows, allColumns] = await Promise.all([
    countedNodes(context, noun, where),
    readFacet(context, facets.row),
    readFacet(context, facets.column),
  ])
  const allowed = allowedBy(basis)
  const shown = allColumns.slice(0, most.columns)
  const fitting = Math.max(1, Math.min(first, Math.floor(most.cells / Math.max(1, shown.length))))
  const { numbers, ...page } = pageOf([allRows], { first: fitting, after })
  const total = tallyAll(counted.levels, allowedBy(null))
  const columnsLeft = allColumns.length - shown.length
  const matrix = await finishMatrix(context, {
    counted,
    allowed,
    facets,
    rows: numbers.flatMap((row) => allRows[row] ?? []),
    columns: shown,
  })
  return {
    of: noun.name,
    total: figuresOf(total),
    ...matrix,
    noRow: countWithout(allRows, counted.levels),
    noColumn: countWithout(allColumns, counted.levels),
    ...page,
    complete: page.complete && columnsLeft === 0,
    columnsLeft,
    note: emptyNote(counted, { total: total.count, lines: matrix.cells, isNarrowed: Boolean(basis) }),
  }
}

interface Matrix {
  readonly counted: Counted
  readonly allowed: Allowed
  readonly facets: { readonly row: Facet; readonly column: Facet }
  readonly rows: readonly ValueColumn[]
  readonly columns: readonly ValueColumn[]
}

async function finishMatrix(context: FindingContext, { counted, allowed, facets, rows, columns }: Matrix) {
  const cross = makeCrossTally(rows, columns, { counted: counted.levels, allowed })
  const headOf = (facet: Facet) => (value: ValueColumn) => ({
    tally: tallyValue(value, counted.levels, allowed),
    at: [{ facet, value }],
  })
  const cells = rows.flatMap((row, place) =>
    columns.map((column, other) => ({
      tally: cross(place, other),
      at: [
        { facet: facets.row, value: row },
        { facet: facets.column, value: column },
      ],
    })),
  )
  const drafts: Draft[] = [...rows.map(headOf(facets.row)), ...columns.map(headOf(facets.column)), ...cells]
  const lines = await finishLines(context, counted, drafts)
  const finished = drafts.flatMap(({ at }, index) => {
    const [line, [one, other]] = [lines[index], at.map(shownAt)]
    return line && one ? [{ line, one, other }] : []
  })
  const heads = finished.flatMap(({ line, one, other }) => (other ? [] : [{ ...line, value: one }]))
  return {
    rows: heads.slice(0, rows.length),
    columns: heads.slice(rows.length),
    cells: finished.flatMap(({ line, one, other }) => (other ? [{ ...line, row: one, column: other }] : [])),
  }
}

function shownAt({ facet, value }: StoodAt) {
  return shownValue(facet, value)
}

/** The one noun that has both facets; BAD_INPUT when none or several have. */
function nounOfBoth({ nouns }: FindingContext, rows: string, columns: string): CountableNoun {
  const has = (noun: CountableNoun, name: string) => noun.facets.some((facet) => facet.name === name)
  const both = [...nouns.values()].filter((noun) => has(noun, rows) && has(noun, columns))
  const [noun, second] = both
  if (noun && !second) return noun
  const allowed = both.map(({ name }) => name)
  const found = [rows.slice(0, 100), columns.slice(0, 100)].map((name) => `"${name}"`).join(' and ')
  const message = noun
    ? `Cannot tell what to count: ${allowed.join(', ')} all have ${found}; say which in of`
    : `Cannot use rows and columns: no noun has both ${found}; say in of what to count, to see what it has`
  throw new PublicError('BAD_INPUT', message, { argument: 'of', allowed })
}
