/** The declarations and reservations below a participants' table, told apart by country. */
import { resolveCountry } from '../../resolve-name.js'
import { withoutFigures, type CountryNames } from '../../country-names.js'
import type { PageLine } from './status-page.js'

/** One declaration of a country, word for word, a line each paragraph. */
export interface StatedDeclaration {
  readonly country: string
  readonly line: number
  readonly text: string
}

/** The declarations of a page, and what could not be taken. */
export interface FoundDeclarations {
  readonly declarations: readonly StatedDeclaration[]
  readonly notes: readonly string[]
}

const begins = /^(declarations?|reservations?)\b(?!.*:$)/i
const ends = /^(objections|notifications|territorial applications?|end ?notes?|notes)\b/i

// A heading inside a country's text, after which another declaration begins.
const heading =
  /^((?:interpretative |general |specific |declarative )?(?:declarations?|reservations?|statements?|understandings?)\b[^.]{0,80}|upon [a-z]+)\s*:$/i

/** Finds them by their headings: a line that is a country's name alone begins its part. */
export function findDeclarations(below: readonly PageLine[], names: CountryNames): FoundDeclarations {
  const { lines, others } = sectionOf(below)
  const notes = others.length > 0 ? [`Not taken from below the table: ${others.join(', ')}`] : []
  const declarations: StatedDeclaration[] = []
  let country: string | undefined
  let lost = 0
  let part: PageLine[] = []
  const end = () => {
    const [first] = part
    if (country && first)
      declarations.push({ country, line: first.line, text: part.map(({ text }) => text).join('\n') })
    part = []
  }
  for (const line of lines) {
    const named = countryAlone(line.text, names)
    if (named) {
      end()
      country = named
    } else if (!country) lost += /^\(.*\)\.?$/.test(line.text) ? 0 : 1
    else {
      // A heading directly after another belongs to the same declaration.
      if (heading.test(line.text) && part.some(({ text }) => !heading.test(text))) end()
      part.push(line)
    }
  }
  end()
  if (lost > 0)
    notes.push(
      `${lost} ${lost === 1 ? 'line' : 'lines'} of the declarations could not be told apart by country and were not taken`,
    )
  return { declarations, notes }
}

/** The lines under the heading of declarations, and the headings of what else stands below. */
function sectionOf(below: readonly PageLine[]): { lines: PageLine[]; others: string[] } {
  const lines: PageLine[] = []
  const others: string[] = []
  let inside = false
  for (const line of below) {
    const short = line.text.length <= 200
    if (short && ends.test(line.text) && !line.text.endsWith(':')) {
      inside = false
      others.push(line.text.replace(/\s*\(.*$/, '').slice(0, 60))
    } else if (!inside && short && begins.test(line.text)) inside = true
    else if (inside && !(begins.test(line.text) && short && line.text.includes('('))) lines.push(line)
  }
  return { lines, others: [...new Set(others)] }
}

function countryAlone(text: string, names: CountryNames): string | undefined {
  if (text.length > 80 || /[.:;]$/.test(text)) return undefined
  const found = resolveCountry(withoutFigures(text), names)
  return found && 'id' in found ? found.id : undefined
}
