import { withoutFigures } from '../../country-names.js'
import type { Problem } from '../../problem.js'
import { nearestCountryName, resolveCountry } from '../../resolve-name.js'
import { problemIn, type PageFacts } from './page-facts.js'

const allowed = 'a name that the UN or the depositary uses, or an ISO 3166-1 alpha-3 code'

/** The country of a row, a problem with its name, or a note on why the row is left out. */
export type Participant = { readonly id: string } | { readonly problem: Problem } | { readonly note: string }

/** Resolves a participant's name, which may have footnote figures. */
export function participantOf(written: string, line: number, facts: PageFacts): Participant {
  const name = withoutFigures(written)
  const problem = (message: string, nearest?: string) => ({
    problem: problemIn(facts, { line, column: 'Participant', found: name, allowed, message, nearest }),
  })
  if (/^\[.*\]$/.test(name))
    return problem(
      `"${name}" stands in brackets, which is how the depositary marks a withdrawal: the graph has no action for it yet, so take the row out of the file`,
    )
  const found = resolveCountry(name, facts.names)
  if (!found) {
    const nearest = nearestCountryName(name, facts.names)
    return problem(`Cannot find the country "${name}"${nearest ? `: did you mean "${nearest}"?` : ''}`, nearest)
  }
  if ('id' in found) return found
  const candidates = found.candidates.join(' or ')
  if (!found.former) return problem(`"${name}" may be ${candidates}: write which`)
  return {
    note: `Line ${line}: the row of "${name}" was left out: the State is no more, and its successors have rows of their own`,
  }
}
