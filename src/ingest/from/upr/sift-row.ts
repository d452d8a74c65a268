import type { CountryNames } from '../../country-names.js'
import type { Problem } from '../../problem.js'
import { nearestCountryName, resolveCountry } from '../../resolve-name.js'
import { sessionId, type Kept } from './recommendation-rows.js'
import { knownResponses, readResponse } from './responses.js'
import { sessionNumber, type Sessions } from './sessions.js'
import type { UprRow } from './upr-table.js'
import type { Suggest } from './words.js'

/** What sifting needs to know. */
export interface Sieve {
  readonly file: string
  readonly names: CountryNames
  readonly sessions: Sessions
  readonly suggest: Suggest
}

/** A row that is kept, one that is left out and why, or what is wrong with it. */
export type Sifted =
  | { readonly kept: Kept }
  | { readonly leftOut: 'far' | 'pledge' }
  | { readonly problems: readonly Problem[] }

/** Keeps a row whose words bring it near the Convention, its Protocols or a crime of the graph; only such a row can be wrong. */
export function siftRow(row: UprRow, sieve: Sieve): Sifted {
  const response = readResponse(row.response)
  if (response.kind === 'pledge') return { leftOut: 'pledge' }
  const suggested = sieve.suggest(row.text, row.issue)
  if (!suggested) return { leftOut: 'far' }
  const problems: Problem[] = []
  const report: Report = (column, found, { nearest, ...fault }) =>
    problems.push({ file: sieve.file, line: row.line, column, found, ...fault, ...(nearest ? { nearest } : {}) })
  const to = countryOf('To', row.to, sieve.names, report)
  const from = row.from.split(';').flatMap((name) => countryOf('From', name.trim(), sieve.names, report) ?? [])
  const session = sessionOf(row, report)
  if (row.text === '') report('Text', '', { allowed: 'the text of the recommendation', message: 'The row has no text' })
  if (response.kind === 'unknown') reportResponse(row, response.nearest, report)
  if (problems.length > 0 || to === undefined || session === undefined) return { problems }
  const date = sieve.sessions.get(sessionId(session))
  const status = response.kind === 'status' ? response.status : undefined
  return { kept: { row, to, from: [...new Set(from)], session, date, suggested, status } }
}

type Report = (
  column: string,
  found: string,
  fault: { allowed: string; message: string; nearest?: string | undefined },
) => void

function countryOf(column: string, name: string, names: CountryNames, report: Report): string | undefined {
  const allowed = 'a name of a State, as the United Nations write or wrote it'
  const found = resolveCountry(name, names)
  if (found && 'id' in found) return found.id
  if (found) {
    report(column, name, { allowed, message: `"${name}" may be ${found.candidates.join(' or ')}: write which` })
    return undefined
  }
  const nearest = nearestCountryName(name, names)
  const hint = nearest ? `: did you mean "${nearest}"?` : ''
  report(column, name, { allowed, message: `Cannot find the country "${name}"${hint}`, nearest })
  return undefined
}

function sessionOf({ session: cell }: UprRow, report: Report): number | undefined {
  const session = sessionNumber(cell)
  const allowed = 'a whole number such as 14'
  if (session === undefined)
    report('Session', cell, { allowed, message: `Cannot use "${cell}" as a session: allowed is ${allowed}` })
  return session
}

function reportResponse({ response }: UprRow, nearest: string | undefined, report: Report): void {
  const allowed = `${knownResponses.join(', ')} or an empty cell`
  const hint = nearest ? `: did you mean "${nearest}"?` : ''
  const message = `Cannot use the response "${response}": allowed are ${allowed}${hint}`
  report('Response', response, { allowed, message, nearest })
}
