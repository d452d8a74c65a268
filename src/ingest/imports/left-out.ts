import { stringify } from 'csv-stringify/sync'
import type { Problem } from '../problem.js'
import { reasonColumn } from '../table/match-columns.js'
import type { Table } from '../table/table.js'
import type { GivenRow } from '../rows/given-row.js'
import { placeOfRow } from './skip-bad.js'

/** A file of rows that were left out, to be mended and brought in. */
export interface LeftOut {
  /** The file that they came from, without folders. */
  readonly from: string
  /** What is added to that file's name. */
  readonly ending: string
  readonly rows: number
  readonly text: string
}

/** The rows that have a problem, as they stood in their file, each with the reasons; one CSV for each table. */
export function leftOut(problems: readonly Problem[], tables: readonly Table[], rows: readonly GivenRow[]): LeftOut[] {
  const reasons = new Map<string, string[]>()
  for (const problem of problems) {
    const reason = problem.column ? `${problem.column}: ${problem.message}` : problem.message
    reasons.set(placeOfRow(problem), [...(reasons.get(placeOfRow(problem)) ?? []), reason])
  }
  const known = new Set(tables.map(({ file }) => file))
  const others = rows.filter((row) => !known.has(row.file))
  return [...tables, ...tablesOf(others)].flatMap((table) => {
    const kept = [...table.rows, ...table.broken].filter(({ line }) =>
      reasons.has(placeOfRow({ file: table.file, line })),
    )
    if (kept.length === 0) return []
    const lines = kept
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, cells }) => [
        ...table.header
          .map((name, index) => (isReason(name) ? null : (cells[index] ?? '')))
          .filter((cell) => cell !== null),
        ...cells.slice(table.header.length),
        (reasons.get(placeOfRow({ file: table.file, line })) ?? []).join('\n'),
      ])
    const header = [...table.header.filter((name) => !isReason(name)), reasonColumn]
    const [from = '', sheet] = table.file.split(/\[|\]/)
    return [
      {
        from,
        ending: `${sheet ? `.${sheet}` : ''}.left-out.csv`,
        rows: kept.length,
        text: stringify([header, ...lines], { bom: true }),
      },
    ]
  })
}

function isReason(name: string): boolean {
  return name === reasonColumn
}

/** Rows that came in no table, such as those of a saved page: as a table of their cells. */
function tablesOf(rows: readonly GivenRow[]): Table[] {
  return [...new Set(rows.map((row) => row.file))].map((file) => {
    const own = rows.filter((row) => row.file === file)
    const header = ['id', ...new Set(own.flatMap((row) => Object.keys(row.cells)))]
    const cells = (row: GivenRow) => header.map((name) => (name === 'id' ? row.id : (row.cells[name] ?? '')))
    return { file, headerLine: 1, header, rows: own.map((row) => ({ line: row.line, cells: cells(row) })), broken: [] }
  })
}
