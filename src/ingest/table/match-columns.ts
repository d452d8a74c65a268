import type { Noun } from '../../model/noun.js'
import { nearestTo } from '../nearest.js'
import type { Problem } from '../problem.js'
import { seedColumns } from '../seed-template.js'
import { foldColumn, type Table } from './table.js'

/** The column of a file of left-out rows that says why; it is for people. */
export const reasonColumn = 'reason'

/** Which column of the noun each column of a table is, in the table's order; undefined for one that is not read. */
export interface MatchedColumns {
  readonly columns: readonly (string | undefined)[]
  readonly problems: readonly Problem[]
}

/** Matches names whatever their order, capitals and blanks; one that the noun does not have, or has twice, is a problem. */
export function matchColumns(noun: Noun, table: Table): MatchedColumns {
  const names = seedColumns(noun)
  const byFold = new Map(names.map((name) => [foldColumn(name), name]))
  const columns = table.header.map((name) => byFold.get(foldColumn(name)))
  const problem = (column: string, allowed: string, message: string, nearest?: string): Problem => ({
    file: table.file,
    line: table.headerLine,
    column,
    found: column,
    allowed,
    message,
    ...(nearest ? { nearest } : {}),
  })
  const missing = names.filter((name) => !columns.includes(name))
  const problems = table.header.flatMap((name, index) => {
    const column = columns[index]
    if (column === undefined) {
      if (isReason(name, table.file)) return []
      const nearest = nearestTo(foldColumn(name), missing)
      const hint = nearest ? `: did you mean "${nearest}"?` : ': rename the column or delete it.'
      const allowed = names.join(', ')
      return [problem(name, allowed, `${noun.name} has no column "${name}"${hint} Its columns are ${allowed}`, nearest)]
    }
    if (columns.indexOf(column) === index) return []
    return [problem(name, 'each column once', `The column "${column}" stands twice in the header`)]
  })
  return { columns, problems }
}

function isReason(name: string, file: string): boolean {
  return foldColumn(name) === reasonColumn && file.endsWith('.left-out.csv')
}
