import type { Noun } from '../../model/noun.js'
import { splitCell } from '../cell.js'
import type { GivenRow } from './given-row.js'
import { slugOf } from './fold-name.js'

/** A part of a noun's key: words as they are, or what a column gives. */
interface KeyPart {
  readonly words: string
  /** The column, or `n` for the next free number; undefined for words. */
  readonly column?: string | undefined
  readonly year?: boolean
}

interface PartOptions {
  readonly kinds: ReadonlyMap<string, string>
  /** Letters that a text may give: fewer where other parts come beside it. */
  readonly longest: number
}

/** How the ids of a noun are made. */
export interface KeyPattern {
  /** Columns that give a part, in order. */
  readonly columns: readonly string[]
  /** Whether the id ends in the next free number. */
  readonly numbered: boolean
  /** Whether it is made from values alone, not from ids of other nodes. */
  readonly fromValues: boolean
  /** The id of a row, without its number; empty where nothing gives one. */
  idOf(row: GivenRow): string
}

/** Reads a noun's key, such as `{participant}-at-{event}`; undefined where ids must be given. */
export function keyPattern({ key, columns }: Noun): KeyPattern | undefined {
  if (key === undefined) return undefined
  const parts = [...key.matchAll(/\{(\w+)(:year)?\}|[^{]+/g)].map(([words, column, year]): KeyPart => ({
    words,
    column,
    year: year !== undefined,
  }))
  const kinds = new Map(columns.map((column) => [column.name, column.type]))
  const options = { kinds, longest: parts.length > 1 ? 40 : 60 }
  const named = parts.flatMap(({ column }) => (column === undefined || column === 'n' ? [] : [column]))
  return {
    columns: named,
    numbered: parts.some(({ column }) => column === 'n'),
    fromValues: named.every((column) => kinds.get(column) === 'value'),
    idOf: (row) => {
      const given = parts.map((part) => partOf(part, row, options))
      const complete = parts.every(({ column }, index) => column === undefined || column === 'n' || given[index] !== '')
      // Where a part is missing, the words between go with it: "-at-" joins nothing.
      const kept = complete ? given : given.filter((_text, index) => parts[index]?.column !== undefined)
      return kept
        .join(complete ? '' : '-')
        .replace(/-{2,}/g, '-')
        .replace(/^-|-$/g, '')
    },
  }
}

function partOf({ words, column, year }: KeyPart, row: GivenRow, { kinds, longest }: PartOptions): string {
  if (column === undefined) return words
  const text = row.cells[column] ?? ''
  if (year) return /^\d{4}/.exec(text)?.[0] ?? ''
  return kinds.get(column) === 'relationship' ? (splitCell(text)[0] ?? '') : slugOf(text, longest)
}
