import { problemIn, type PageFacts } from './page-facts.js'
import type { Problem } from '../../problem.js'
import type { StatusPage } from './status-page.js'
import type { TableClaims } from './treaty-actions.js'

/** Compares a table with the totals above it ("Signatories: 147. Parties: 192"): a file that was cut off must not say who is no party. */
export function countParties(
  page: StatusPage,
  { rows }: TableClaims,
  facts: PageFacts,
): { problems: Problem[]; notes: string[] } {
  const signatures = rows.filter((row) => row.cells['kind'] === 'SIGNATURE').length
  const consents = rows.length - signatures
  const above = page.above.map(({ text }) => text).join(' ')
  const [parties, signatories] = [totalIn(above, 'Parties'), totalIn(above, 'Signatories')]
  if (parties === undefined)
    return {
      problems: [],
      notes: [
        `The file gives no total of parties to compare its ${consents} consents with: check that the table is whole`,
      ],
    }
  const notes =
    signatories === undefined || signatories === signatures
      ? []
      : [`The file says ${signatories} signatories, its table has ${signatures} signatures`]
  if (parties === consents) return { problems: [], notes }
  const message = `The file says ${parties} parties, its table has ${consents} that can be read: the table is not whole, or a row is wrong`
  return {
    problems: [
      problemIn(facts, {
        line: page.header.line,
        column: '',
        found: String(consents),
        allowed: String(parties),
        message,
      }),
    ],
    notes,
  }
}

function totalIn(text: string, label: string): number | undefined {
  const found = new RegExp(`\\b${label}\\s*:?\\s*(\\d+)`, 'i').exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}
