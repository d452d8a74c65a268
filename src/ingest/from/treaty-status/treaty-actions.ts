import type { ClaimRow } from '../../claim.js'
import type { Problem } from '../../problem.js'
import { claimRow } from '../claim-row.js'
import { cleanLine } from '../clean-text.js'
import { claimCells, problemIn, type PageFacts } from './page-facts.js'
import { participantOf } from './participant.js'
import { allowedInCell, readAction } from './read-action.js'
import { columnsOf, type StatusPage } from './status-page.js'

/** The table as claims, what is wrong in it, and what was left out. */
export interface TableClaims {
  readonly rows: readonly ClaimRow[]
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

/** A row of the table, its cells in one line each. */
interface TableRow {
  readonly line: number
  readonly participant: string
  readonly signature: string
  readonly consent: string
}

/** Reads each row of the participants' table as up to two treaty actions. */
export function treatyActions(page: StatusPage, facts: PageFacts): TableClaims {
  const [rows, problems, notes]: [ClaimRow[], Problem[], string[]] = [[], [], []]
  const seen = new Map<string, TableRow>()
  for (const row of rowsOf(page)) {
    const country = participantOf(row.participant, row.line, facts)
    if ('note' in country) notes.push(country.note)
    else if ('problem' in country) problems.push(country.problem)
    else {
      const first = seen.get(country.id)
      seen.set(country.id, first ?? row)
      const read = first ? { rows: [], problems: [twice(row, first, facts)] } : actionsOf(country.id, row, facts)
      rows.push(...read.rows)
      problems.push(...read.problems)
    }
  }
  return { rows, problems, notes }
}

function rowsOf({ header, rows }: StatusPage): TableRow[] {
  const columns = columnsOf(header.cells)
  if (!columns) throw new Error('The header of a page has its columns')
  const read = rows.map(({ line, cells }) => ({
    line,
    participant: cleanLine(cells[columns.participant] ?? ''),
    signature: cleanLine(cells[columns.signature] ?? ''),
    consent: cleanLine(cells[columns.consent] ?? ''),
  }))
  return read.filter((row) => row.participant !== '' || row.signature !== '' || row.consent !== '')
}

function actionsOf(country: string, row: TableRow, facts: PageFacts): Pick<TableClaims, 'rows' | 'problems'> {
  const rows: ClaimRow[] = []
  const problems: Problem[] = []
  for (const column of ['signature', 'consent'] as const) {
    if (row[column] === '') continue
    const action = readAction(column, row[column])
    if (!action) problems.push(unread(column, row, facts))
    else if (action.day > facts.day) problems.push(tooLate(column, row, facts))
    else {
      const id = `${country}-${facts.instrument.key}-${column}`
      const cells = {
        kind: action.kind,
        date: action.day,
        country,
        instrument: facts.instrument.id,
        ...claimCells(facts, "participants' table"),
      }
      rows.push(claimRow({ noun: 'TreatyAction', id, file: facts.file, line: row.line, cells }))
    }
  }
  if (row.signature === '' && row.consent === '') problems.push(empty(row, facts))
  return { rows, problems }
}

function unread(column: 'signature' | 'consent', row: TableRow, facts: PageFacts): Problem {
  const allowed = allowedInCell[column]
  const message = `Cannot read "${row[column]}" of ${row.participant}: allowed is ${allowed}`
  return problemIn(facts, { line: row.line, column: titles[column], found: row[column], allowed, message })
}

function tooLate(column: 'signature' | 'consent', row: TableRow, facts: PageFacts): Problem {
  const allowed = `a day up to ${facts.day}`
  const message = `"${row[column]}" of ${row.participant} is after ${facts.day}, the day of the table: correct one of them`
  return problemIn(facts, { line: row.line, column: titles[column], found: row[column], allowed, message })
}

function empty(row: TableRow, facts: PageFacts): Problem {
  const message = `The row of ${row.participant} has neither a signature nor a consent to be bound: complete it, or take it out`
  return problemIn(facts, {
    line: row.line,
    column: '',
    found: row.participant,
    allowed: 'a day in one column at least',
    message,
  })
}

function twice(row: TableRow, first: TableRow, facts: PageFacts): Problem {
  const message = `${row.participant} stands in the table twice, first in line ${first.line}: delete one row`
  return problemIn(facts, {
    line: row.line,
    column: titles.participant,
    found: row.participant,
    allowed: 'each participant once',
    message,
  })
}

const titles = { participant: 'Participant', signature: 'Signature', consent: 'Ratification' } as const
