import type { ClaimRow } from '../../claim.js'
import { readCountryNames } from '../../country-names.js'
import { counted, type Problem } from '../../problem.js'
import { claimRow, type ImportedRows } from '../claim-row.js'
import { decodeText } from '../decode-text.js'
import { recommendationId, recommendationRows, sessionId, type Kept } from './recommendation-rows.js'
import { readSessions, type Sessions } from './sessions.js'
import { siftRow, type Sieve } from './sift-row.js'
import { readUprTable, type UprTable } from './upr-table.js'
import { readWords } from './words.js'

/** What the reader is told beside the file. */
export interface UprOptions {
  /** The file's name, for problems and for the source. */
  readonly name: string
  /** Id of a source that the graph holds already, which the table is from; without it the file is a source of its own. */
  readonly source?: string | undefined
  /** Sessions that the graph holds; those of the seed unless given. */
  readonly sessions?: Sessions | undefined
}

/**
 * Reads a table of Universal Periodic Review recommendations (columns To, Text, From, Response, Action, Issue, Session).
 * Kept is what the words of `words.csv` bring near the Convention, its Protocols or a crime of the graph, each as a
 * recommendation in its official words, a SUGGESTED row of what it concerns, and the answer of the State under review;
 * the rest is counted in `notes`. The column Action, a figure of the publisher's own, is not kept.
 */
export function readUpr(bytes: Uint8Array, options: UprOptions): Promise<ImportedRows> {
  const { name: file, sessions = readSessions() } = options
  const table = readUprTable(decodeText(bytes), file)
  const sifted = sift(table, { file, names: readCountryNames(), sessions, suggest: readWords() })
  const source = options.source ?? sourceId(file)
  const rows = sifted.kept.flatMap((kept) => recommendationRows(kept, { file, source }))
  const events = eventRows(sifted.kept, { sessions, file, source })
  const own = options.source || sifted.kept.length === 0 ? [] : [sourceRow(source, file)]
  return Promise.resolve({
    rows: [...own, ...events, ...rows],
    problems: [...table.problems, ...sifted.problems],
    notes: notesOf(table, sifted),
  })
}

interface SiftedTable {
  readonly kept: readonly Kept[]
  readonly problems: readonly Problem[]
  readonly far: number
  readonly pledges: number
  readonly repeated: number
}

function sift({ rows }: UprTable, sieve: Sieve): SiftedTable {
  const kept = new Map<string, Kept>()
  const problems: Problem[] = []
  const leftOut = { far: 0, pledge: 0 }
  let repeated = 0
  for (const row of rows) {
    const found = siftRow(row, sieve)
    if ('leftOut' in found) leftOut[found.leftOut]++
    else if ('problems' in found) problems.push(...found.problems)
    else {
      const id = recommendationId(found.kept)
      const first = kept.get(id)
      if (!first) kept.set(id, found.kept)
      else if (first.status === found.kept.status) repeated++
      else problems.push(otherAnswer(found.kept, first, sieve))
    }
  }
  return { kept: [...kept.values()], problems, far: leftOut.far, pledges: leftOut.pledge, repeated }
}

function otherAnswer({ row }: Kept, first: Kept, { file }: Sieve): Problem {
  const message = `The same recommendation stands in line ${first.row.line} with the response "${first.row.response}": delete one row, or correct it`
  return { file, line: row.line, column: 'Response', found: row.response, allowed: first.row.response, message }
}

function sourceId(file: string): string {
  const words =
    file
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\.[a-z]+$/, '')
      .match(/[a-z0-9]+/g) ?? []
  return ['upr-table', ...words].join('-')
}

function sourceRow(id: string, file: string): ClaimRow {
  const cells = {
    title: `Table of Universal Periodic Review recommendations (${file})`,
    kind: 'DATASET',
    note: 'Imported from a file; its publisher is not stated in it.',
  }
  return claimRow({ noun: 'Source', id, file, line: 0, cells })
}

/** Sessions that the graph does not hold yet; line 0, for each may be that of many rows. */
function eventRows(
  kept: readonly Kept[],
  { sessions, file, source }: { sessions: Sessions; file: string; source: string },
): ClaimRow[] {
  const missing = new Set(kept.map(({ session }) => session).filter((session) => !sessions.has(sessionId(session))))
  return [...missing].map((session) => {
    const cells = { title: `Universal Periodic Review, session ${session}`, kind: 'REVIEW_SESSION', source }
    return claimRow({ noun: 'Event', id: sessionId(session), file, line: 0, cells })
  })
}

function notesOf(table: UprTable, { kept, far, pledges, repeated }: SiftedTable): string[] {
  if (table.rows.length === 0) return []
  const open = kept.filter(({ status }) => !status)
  const answers = [...new Set(open.map(({ row }) => row.response))].map((answer) => {
    const count = open.filter(({ row }) => row.response === answer).length
    return `${count} ${answer === '' ? 'without a response' : `"${answer}"`}`
  })
  return [
    `${counted(table.rows.length, 'row')} read: ${kept.length} kept, ${far} not near the Convention, its Protocols or a crime of the graph by the list of words`,
    ...(pledges > 0 ? [`${counted(pledges, 'voluntary pledge')} left out: they are no recommendations`] : []),
    ...(repeated > 0 ? [`${counted(repeated, 'row')} left out that say the same as another`] : []),
    ...(answers.length > 0 ? [`No status follows from the responses of ${open.length}: ${answers.join(', ')}`] : []),
    ...(table.unused.length > 0 ? [`Columns not used: ${table.unused.join(', ')}`] : []),
  ]
}
