import type { ValueColumn } from '../model/noun.js'
import { partialDateAllowed } from '../model/partial-date.js'
import type { PartialDate } from './partial-date.js'

/** A cell's value: text or an enum value, a whole number, a date, or a list of texts. */
export type CellValue = string | number | PartialDate | readonly string[]

/** Reads a date cell; undefined for what is not a date. */
export type ReadDate = (text: string) => PartialDate | undefined

/** The values of a list cell, or the ids of a relationship cell. */
export function splitCell(text: string): string[] {
  return text.split(';')
}

/** The value of a cell that is not empty; undefined when the column does not allow it. */
export function readCell(column: ValueColumn, text: string, readDate: ReadDate): CellValue | undefined {
  if (column.list) {
    const values = splitCell(text)
    return values.every((value) => readSingle(column, value, readDate) !== undefined) ? values : undefined
  }
  return readSingle(column, text, readDate)
}

function readSingle(column: ValueColumn, text: string, readDate: ReadDate): string | number | PartialDate | undefined {
  if (text === '') return undefined
  if (column.kind === 'date') return readDate(text)
  if (column.kind === 'int') return readInt(text)
  return column.kind === 'enum' && !column.values.includes(text) ? undefined : text
}

function readInt(text: string): number | undefined {
  const value = Number(text)
  return /^-?(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(value) ? value : undefined
}

/** What a cell of the column may hold, in words for a message. */
export function allowedIn(column: ValueColumn): string {
  if (column.kind === 'date') return partialDateAllowed
  if (column.kind === 'int') return 'a whole number such as 12, without spaces, points or commas'
  if (column.kind === 'enum') return column.values.join(', ')
  return column.list ? 'texts parted by ; with none left empty' : 'text'
}
