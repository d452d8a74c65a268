import { claimColumnHelp, claimColumns, type Column, type Noun } from '../model/noun.js'
import { allowedIn } from './cell.js'
import type { ClaimRow } from './claim.js'

/** A column of a file to fill in. */
export interface TemplateColumn {
  readonly name: string
  /** What it is for, in a sentence, and what it may hold. */
  readonly sentence: string
  readonly example: string
  /** Whether it holds whole numbers; all others hold text. */
  readonly isNumber: boolean
}

/** The columns of a noun's file with a sentence and an example each; examples are taken from rows that exist. */
export function templateColumns(noun: Noun, rows: readonly ClaimRow[]): TemplateColumn[] {
  const own = rows.filter((row) => row.noun === noun.name && row.cells['rejected'] === undefined)
  const columns = noun.columns.map((column) => ({
    name: column.name,
    sentence: `${column.description} ${holds(column, noun)}`,
    example: exampleOf(column.name, own) ?? inventExample(column, rows),
    isNumber: column.type === 'value' && column.kind === 'int' && !column.list,
  }))
  const claims = claimColumns.map((name) => ({
    name,
    sentence: claimColumnHelp[name],
    example: name === 'rejected' ? '' : (exampleOf(name, own) ?? claimExamples[name]),
    isNumber: false,
  }))
  return [...columns, ...claims]
}

const claimExamples = {
  basis: 'NAMED',
  confidence: 'HIGH',
  asOf: '2026-05',
  source: 'https://example.org/page',
  locator: 'para. 14',
}

function holds(column: Column, noun: Noun): string {
  if (column.name === 'id') return noun.key === undefined ? 'Needed.' : `Empty: made as ${noun.key}.`
  if (column.type === 'value') {
    const needed = column.required ? 'Needed' : 'May be empty'
    const one = column.kind === 'enum' && !column.list ? 'one of ' : ''
    return column.kind === 'string' && !column.list ? `${needed}.` : `${needed}; ${one}${allowedIn(column)}.`
  }
  const what = column.targets.join(', ')
  return column.one ? `Needed: the id or name of one ${what}.` : `Ids or names of ${what}, parted by ;`
}

/** The first value that is short enough to be taken in at a glance, else the first. */
function exampleOf(column: string, rows: readonly ClaimRow[]): string | undefined {
  const values = rows
    .map((row) => (column === 'id' ? row.id : row.cells[column]))
    .filter((value) => value !== undefined)
  return values.find((value) => value.length <= 80) ?? values[0]
}

function inventExample(column: Column, rows: readonly ClaimRow[]): string {
  if (column.type === 'relationship') return rows.find((row) => column.targets.includes(row.noun))?.id ?? ''
  if (column.kind === 'enum') return column.values[0] ?? ''
  if (column.kind === 'int') return '12'
  return column.kind === 'date' ? '2026-05-12' : column.name === 'id' ? 'a-readable-key' : 'words'
}
