import {
  bases,
  confidences,
  sourceNoun,
  type Column,
  type Noun,
  type RelationshipColumn,
  type ValueColumn,
} from '../model/noun.js'
import { partialDateAllowed } from '../model/partial-date.js'
import { allowedIn, readCell, splitCell, type ReadDate } from './cell.js'
import { textFault } from './check-text.js'
import { isRejected, type ClaimRow } from './claim.js'
import { nearestTo } from './nearest.js'
import type { Problem } from './problem.js'
import type { Targets } from './targets.js'

/** What checking one row needs to know, and where its problems go. */
export interface RowCheck {
  readonly noun: Noun
  readonly targets: Targets
  readonly readDate: ReadDate
  readonly report: (problem: Problem) => void
}

type Report = (
  column: string,
  found: string,
  fault: { allowed: string; message: string; nearest?: string | undefined },
) => void

/** Reports what is wrong with a row by itself; of a rejected row only what keeps it from being stored. */
export function checkRow(row: ClaimRow, { noun, targets, readDate, report }: RowCheck): void {
  const fault: Report = (column, found, { nearest, ...what }) =>
    report({ file: row.file, line: row.line, column, found, ...what, ...(nearest ? { nearest } : {}) })
  checkId(row.id, noun, fault)
  for (const [column, text] of Object.entries(row.cells)) {
    const message = textFault(text)
    if (message) fault(column, text, { allowed: 'clean text', message })
  }
  if (isRejected(row)) return
  for (const column of noun.columns) checkColumn(column, row, { targets, readDate, fault })
  checkClaim(row, noun, { targets, readDate, fault })
}

interface CellCheck {
  readonly targets: Targets
  readonly readDate: ReadDate
  readonly fault: Report
}

function checkId(id: string, noun: Noun, fault: Report): void {
  const allowed = 'letters A to Z and a to z, digits and hyphens, beginning with a letter or digit'
  if (id === '') fault('id', id, { allowed, message: `A row of ${noun.name} needs an id` })
  else if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id))
    fault('id', id, { allowed, message: `Cannot use the id "${id}": allowed are ${allowed}` })
}

function checkColumn(column: Column, row: ClaimRow, check: CellCheck): void {
  const text = row.cells[column.name]
  // What is wrong with the text as such was said already; a second problem would only hide it.
  if (text === undefined || textFault(text)) return
  if (column.type === 'value') checkValue(column, text, check)
  else checkTargets(column, text, check)
}

function checkValue(column: ValueColumn, text: string, { readDate, fault }: CellCheck): void {
  if (readCell(column, text, readDate) === undefined) {
    const wrong = column.list
      ? (splitCell(text).find((value) => readCell({ ...column, list: false }, value, readDate) === undefined) ?? text)
      : text
    const nearest = column.kind === 'enum' ? nearestTo(wrong, column.values) : undefined
    return fault(column.name, text, unusable(wrong, allowedIn(column), nearest))
  }
  if (column.list) checkList(column, text, fault)
}

function checkTargets(column: RelationshipColumn, text: string, { targets, fault }: CellCheck): void {
  checkList(column, text, fault)
  const allowed =
    column.targets.length > 1
      ? `${column.targets.slice(0, -1).join(', ')} or ${column.targets.at(-1)}`
      : column.targets.join()
  for (const id of splitCell(text)) {
    const noun = targets.nounOf(id)
    if (id === '' || id !== id.trim() || (noun && column.targets.includes(noun))) continue
    const nearest = targets.nearest(id, column.targets)
    const hint = nearest ? `: did you mean "${nearest}"?` : ''
    const message = noun ? `"${id}" is a ${noun}, allowed is ${allowed}` : `Cannot find ${allowed} "${id}"${hint}`
    fault(column.name, id, { allowed, message, nearest: noun ? undefined : nearest })
  }
}

function checkList(column: Column, text: string, fault: Report): void {
  const values = splitCell(text)
  const allowed = 'values parted by ; without blanks around them, none empty, each once'
  values.forEach((value, index) => {
    if (value === '')
      fault(column.name, text, { allowed, message: `A value between two ";" is empty in "${text}": delete one ";"` })
    else if (value !== value.trim())
      fault(column.name, value, { allowed, message: `There is a blank before or after "${value.trim()}": delete it` })
    else if (values.indexOf(value) < index)
      fault(column.name, value, { allowed, message: `"${value}" stands twice in the cell: delete one` })
  })
}

function checkClaim(row: ClaimRow, noun: Noun, { targets, readDate, fault }: CellCheck): void {
  const { basis, confidence, asOf, source } = row.cells
  for (const [column, text, allowed] of [
    ['basis', basis, bases],
    ['confidence', confidence, confidences],
  ] as const) {
    const values: readonly string[] = allowed
    if (text !== undefined && !values.includes(text))
      fault(column, text, unusable(text, `${values.join(', ')} or an empty cell`, nearestTo(text, values)))
  }
  if (asOf !== undefined && !readDate(asOf)) fault('asOf', asOf, unusable(asOf, partialDateAllowed))
  if (source === undefined) {
    if (noun.name !== sourceNoun)
      fault('source', '', {
        allowed: 'an id of source.csv',
        message: 'Every row names its source: give an id of source.csv',
      })
  } else if (targets.nounOf(source) !== sourceNoun) {
    const nearest = targets.nearest(source, [sourceNoun])
    const hint = nearest ? `: did you mean "${nearest}"?` : ': add its row to source.csv, or use one that is there'
    fault('source', source, {
      allowed: 'an id of source.csv',
      message: `Cannot find source "${source}"${hint}`,
      nearest,
    })
  }
}

function unusable(
  text: string,
  allowed: string,
  nearest?: string,
): { allowed: string; message: string; nearest: string | undefined } {
  const hint = nearest ? `: did you mean "${nearest}"?` : ''
  return { allowed, nearest, message: `Cannot use "${text}": allowed is ${allowed}${hint}` }
}
