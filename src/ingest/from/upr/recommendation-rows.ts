import { createHash } from 'node:crypto'
import type { ClaimRow } from '../../claim.js'
import { claimRow } from '../claim-row.js'
import { listCell } from '../clean-text.js'
import type { UprRow } from './upr-table.js'
import type { Suggested } from './words.js'

/** A row that is kept, with what it was resolved to. */
export interface Kept {
  readonly row: UprRow
  readonly to: string
  readonly from: readonly string[]
  readonly session: number
  /** Date of the session, where the graph has one. */
  readonly date: string | undefined
  readonly suggested: Suggested
  readonly status: string | undefined
}

/** Where rows come from. */
export interface UprSource {
  readonly file: string
  /** Id of the table's source. */
  readonly source: string
}

/** Id of a recommendation, from what it says: the same row gives the same id in whatever file. */
export function recommendationId({ row, to, from, session }: Pick<Kept, 'row' | 'to' | 'from' | 'session'>): string {
  const content = JSON.stringify([to, from, session, row.text.replace(/\s+/g, ' ').toLowerCase()])
  return `UPR-${to}-${session}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`
}

/** Id of a session's event, as the seed has it. */
export function sessionId(session: number): string {
  return `upr-session-${session}`
}

/** A recommendation in its official words, what its words suggest, and the answer of the State under review. */
export function recommendationRows(kept: Kept, { file, source }: UprSource): ClaimRow[] {
  const { row, to, status } = kept
  const id = recommendationId(kept)
  const place = { file, line: row.line }
  const claim = { source, locator: `line ${row.line}` }
  const official = claimRow({ noun: 'Recommendation', id, ...place, cells: { ...officialCells(kept), ...claim } })
  const suggested = claimRow({
    noun: 'Recommendation',
    id,
    ...place,
    cells: {
      concerns: kept.suggested.ids.join(';'),
      basis: 'SUGGESTED',
      source,
      locator: `words: ${kept.suggested.words.join(', ')}`,
    },
  })
  if (!status) return [official, suggested]
  const answer = {
    status,
    evidence: `Answer of the State reviewed: ${row.response.toLowerCase()}`,
    recommendation: id,
    country: to,
  }
  return [
    official,
    suggested,
    claimRow({ noun: 'StatusChange', id: `${id}-${to}-1`, ...place, cells: { ...answer, ...claim } }),
  ]
}

function officialCells({ row, to, from, session, date, status }: Kept): Record<string, string | undefined> {
  return {
    officialText: row.text,
    date,
    kind: 'REVIEW_RECOMMENDATION',
    sponsorAsStated: row.from,
    forumAsStated: `Universal Periodic Review, session ${session}`,
    addresseesAsStated: listCell([row.to]),
    topicsAsStated: listCell(row.issue.split(',')),
    note: status || row.response === '' ? undefined : `Response as stated: ${row.response}`,
    madeBy: from.join(';'),
    madeAt: sessionId(session),
    addressedTo: to,
  }
}
