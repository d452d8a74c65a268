import type { Noun, ValueColumn } from '../../model/noun.js'
import { bases, confidences } from '../../model/noun.js'
import { splitCell } from '../cell.js'
import { spanOfDate } from '../../model/partial-date.js'
import type { MatchedColumns } from '../table/match-columns.js'
import { foldColumn, type Table } from '../table/table.js'
import { tellOf, type GivenRow, type Telling, type TellingRow } from './given-row.js'
import { meantDates } from './meant-dates.js'

/** The rows of a table as rows of a noun: blanks are taken off, words for "unknown" emptied, enum values found by their words. */
export function readRows(table: Table, noun: Noun, { columns }: MatchedColumns, telling: Telling): GivenRow[] {
  const kinds = columnKinds(noun)
  return table.rows.map(({ line, cells: texts }) => {
    const place = { file: table.file, line }
    const tell = tellOf(place, telling)
    const cells: Record<string, string> = {}
    columns.forEach((column, index) => {
      const text = column === undefined ? '' : readText(texts[index] ?? '', column, kinds.get(column) ?? 'text', tell)
      if (column !== undefined && text !== '') cells[column] = text
    })
    const { id = '', ...others } = cells
    return { ...place, noun: noun.name, id, cells: others }
  })
}

type CellKind = 'text' | 'list' | 'date' | { readonly values: readonly string[] }

function columnKinds(noun: Noun): Map<string, CellKind> {
  const kinds = noun.columns.map((column): [string, CellKind] => [
    column.name,
    column.type === 'relationship' ? 'list' : kindOfValue(column),
  ])
  return new Map([...kinds, ['basis', { values: bases }], ['confidence', { values: confidences }], ['asOf', 'date']])
}

function kindOfValue({ list, kind, values }: ValueColumn): CellKind {
  if (list) return 'list'
  if (kind === 'enum') return { values }
  return kind === 'date' ? 'date' : 'text'
}

function readText(given: string, column: string, kind: CellKind, tell: TellingRow): string {
  const text = given.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (/^(-+|–|—|\?|n\/?a|unknown|none)$/i.test(text)) {
    tell.decide(`"${text}" in ${column} is taken as empty: unknown`)
    return ''
  }
  if (kind === 'text') return text
  if (kind === 'list')
    return splitCell(text.replaceAll('\n', ';'))
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .join(';')
  return kind === 'date' ? readDate(text, column, tell) : readEnum(text, kind.values, tell)
}

function readEnum(text: string, values: readonly string[], tell: TellingRow): string {
  const value = values.find((each) => foldColumn(each) === foldColumn(text))
  if (value === undefined || value === text) return text
  tell.decide(`"${text}" is ${value}`)
  return value
}

/** A day written in another way is asked about: 05/12/2010 is the fifth of December to one and the twelfth of May to another. */
function readDate(text: string, column: string, tell: TellingRow): string {
  if (text === '' || spanOfDate(text)) return text
  const meant = meantDates(text)
  const [first] = meant
  if (first === undefined) return text
  const allowed = 'a date such as 2010, 2010-05 or 2010-05-12'
  const message = `Cannot use "${text}": write it as ${meant.join(' or ')}`
  tell.problem(column, text, { allowed, message, nearest: meant.length === 1 ? first : undefined })
  return text
}
