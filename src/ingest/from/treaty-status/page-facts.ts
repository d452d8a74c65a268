import type { CountryNames } from '../../country-names.js'
import type { Problem } from '../../problem.js'
import type { Depositary } from './which-instrument.js'

/** What all claims of one page have in common. */
export interface PageFacts {
  readonly file: string
  readonly instrument: Depositary
  /** Day of the table. */
  readonly day: string
  /** Id of the page's source. */
  readonly source: string
  readonly names: CountryNames
}

/** The claim columns that every row of a page has. */
export function claimCells({ day, source }: PageFacts, locator: string): Readonly<Record<string, string>> {
  return { asOf: day, source, locator }
}

/** A problem of one cell of the page. */
export function problemIn(
  { file }: Pick<PageFacts, 'file'>,
  {
    line,
    ...rest
  }: { line: number; column: string; found: string; allowed: string; message: string; nearest?: string | undefined },
): Problem {
  const { nearest, ...fault } = rest
  return { file, line, ...fault, ...(nearest ? { nearest } : {}) }
}
