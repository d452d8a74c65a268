import { nearestTo } from '../nearest.js'
import type { Problem } from '../problem.js'
import { fileProblem, isEmptyRow, type Grid, type GridRow } from './grid.js'

/** Rows under one header; empty rows and those that a `#` marks as words for people are left out. */
export interface Table {
  readonly file: string
  readonly sheet?: string | undefined
  readonly headerLine: number
  /** Names of the columns as the file has them, without blanks around them. */
  readonly header: readonly string[]
  readonly rows: readonly GridRow[]
  /** Rows that do not fit under the header; each is a problem. */
  readonly broken: readonly GridRow[]
}

/** A table, or none where its header cannot be used, and what is wrong. */
export interface ReadTable {
  readonly table: Table | undefined
  readonly problems: readonly Problem[]
}

/** A column's name without capitals, blanks and marks: "Based in" and `basedIn` are the same. */
export function foldColumn(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Finds the header among the first rows; `columns` are the names that any noun has. Merged and doubled headers are problems. */
export function readTable(grid: Grid, columns: Iterable<string>): ReadTable {
  const known = new Set([...columns].map(foldColumn))
  const filled = grid.rows.filter((row) => !isEmptyRow(row))
  const [first] = filled
  const refuse = (...problems: Problem[]): ReadTable => ({ table: undefined, problems })
  if (!first) return refuse(fileProblem(grid.file, 'no rows', 'a header and rows', 'The file holds no rows'))
  const fault = otherHeader(grid.file, filled, known) ?? strangeHeader(grid.file, first, known)
  if (fault) return refuse(fault)
  const width = widthOf(first, filled)
  const header = first.cells.slice(0, width).map((cell) => cell.trim().replace(/\s+/g, ' '))
  const unnamed = unnamedColumns(grid.file, first.line, header)
  if (unnamed.length > 0) return refuse(...unnamed)
  const rows = filled.slice(1).filter((row) => !isForPeople(row))
  const broken = new Set(rows.filter((row) => cellsIn(row, width) !== width))
  const place = { file: grid.file, sheet: grid.sheet, headerLine: first.line, header }
  return {
    table: { ...place, rows: rows.filter((row) => !broken.has(row)), broken: [...broken] },
    problems: [...broken].map((row) => otherWidth(grid.file, row, width)),
  }
}

/** Names of columns that stand lower than the first row: a title, a merged or a doubled header above them. */
function otherHeader(file: string, rows: readonly GridRow[], known: ReadonlySet<string>): Problem | undefined {
  const [first] = rows
  if (!first) return undefined
  const scoreOf = ({ cells }: GridRow) => cells.filter((cell) => known.has(foldColumn(cell))).length
  const other = rows.slice(1, 6).find((row) => scoreOf(row) >= 2 && scoreOf(row) >= filledCells(row).length / 2)
  if (!other) return undefined
  const found = filledCells(first).join(', ')
  const message =
    `Two rows look like a header, or it is merged: line ${first.line} has "${found}", line ${other.line} has the names ` +
    `"${filledCells(other).join(', ')}"; keep one row of names, as the first row`
  return { file, line: first.line, column: '', found, allowed: 'one row of column names', message }
}

function strangeHeader(file: string, { line, cells }: GridRow, known: ReadonlySet<string>): Problem | undefined {
  if (cells.some((cell) => known.has(foldColumn(cell)))) return undefined
  const found = cells.filter((cell) => cell.trim() !== '').join(', ')
  const nearest = nearestTo(foldColumn(cells[0] ?? ''), known)
  const message =
    `The first row must name the columns, but no noun has any of "${found}": ` +
    'untoc-graph template <noun> prints the names' +
    (nearest ? `; did you mean "${nearest}"?` : '')
  return { file, line, column: '', found, allowed: 'names of columns', message, ...(nearest ? { nearest } : {}) }
}

function filledCells({ cells }: GridRow): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
}

/** Columns at the end that are empty from top to bottom are none. */
function widthOf(header: GridRow, rows: readonly GridRow[]): number {
  let width = header.cells.length
  while (width > 0 && (header.cells[width - 1]?.trim() ?? '') === '') {
    if (rows.some(({ cells }) => (cells[width - 1]?.trim() ?? '') !== '')) break
    width--
  }
  return width
}

function unnamedColumns(file: string, line: number, header: readonly string[]): Problem[] {
  return header.flatMap((name, index) => {
    if (name !== '') return []
    const beside = header.slice(0, index).findLast((each) => each !== '')
    const place = `Column ${index + 1} has no name${beside ? `, beside "${beside}"` : ''}`
    const message = `${place}: is the header merged? Give each column a name of its own, or delete the column`
    return [{ file, line, column: '', found: '', allowed: 'a name for each column', message }]
  })
}

/** How many cells a row has; empty ones beyond the header's do not count. */
function cellsIn({ cells }: GridRow, width: number): number {
  return Math.max(cells.findLastIndex((cell) => cell.trim() !== '') + 1, Math.min(cells.length, width))
}

function otherWidth(file: string, row: GridRow, width: number): Problem {
  const found = String(cellsIn(row, width))
  const message =
    `The row has ${found} cells, the header ${width}: ` +
    'a sign between two cells may be missing or too many, or a text that holds one needs quotation marks'
  return { file, line: row.line, column: '', found, allowed: String(width), message }
}

function isForPeople({ cells }: GridRow): boolean {
  return (cells.find((cell) => cell.trim() !== '') ?? '').trim().startsWith('#')
}
