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
  const report = (column: string, found: string, allowed: string, message: string, nearest?: string) =>
    problems.push({
      file: sieve.file,
      line: row.line,
      column,
      found,
      allowed,
      message,
      ...(nearest ? { nearest } : {}),
    })
  const country = (column: string, name: string) =>
    countryOf(name, sieve.names, (...fault) => report(column, name, ...fault))
  const to = country('To', row.to)
  const from = row.from.split(';').flatMap((name) => country('From', name.trim()) ?? [])
  const session = sessionNumber(row.session)
  if (session === undefined)
    report('Session', row.session, numbers, `Cannot use "${row.session}" as a session: allowed is ${numbers}`)
  if (row.text === '') report('Text', '', 'the text of the recommendation', 'The row has no text')
  if (response.kind === 'unknown') {
    const hint = response.nearest ? `: did you mean "${response.nearest}"?` : ''
    report(
      'Response',
      row.response,
      knownResponses.join(', '),
      `Cannot use the response "${row.response}": allowed are ${knownResponses.join(', ')} or an empty cell${hint}`,
      response.nearest,
    )
  }
  if (problems.length > 0 || to === undefined || session === undefined) return { problems }
  const date = sieve.sessions.get(sessionId(session))
  return {
    kept: {
      row,
      to,
      from: [...new Set(from)],
      session,
      date,
      suggested,
      status: response.kind === 'status' ? response.status : undefined,
    },
  }
}

const numbers = 'a whole number such as 14'

type ReportName = (allowed: string, message: string, nearest?: string) => void

function countryOf(name: string, names: CountryNames, report: ReportName): string | undefined {
  const allowed = 'a name of a State, as the United Nations write or wrote it'
  const found = resolveCountry(name, names)
  if (found && 'id' in found) return found.id
  const nearest = found ? undefined : nearestCountryName(name, names)
  const hint = nearest ? `: did you mean "${nearest}"?` : ''
  report(
    allowed,
    found
      ? `"${name}" may be ${found.candidates.join(' or ')}: write which`
      : `Cannot find the country "${name}"${hint}`,
    nearest,
  )
  return undefined
}
