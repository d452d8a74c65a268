import type { Noun } from '../model/noun.js'
import { nearestTo } from './nearest.js'
import type { Problem } from './problem.js'
import { seedColumns, seedTemplate } from './seed-template.js'

/** Problems of a file's header: columns that the noun does not have, that are missing, twice or in another order. */
export function checkHeader(noun: Noun, file: string, header: readonly string[]): Problem[] {
  const wanted = seedColumns(noun)
  const problem = (column: string, found: string, message: string, nearest?: string): Problem => ({
    file,
    line: 1,
    column,
    found,
    allowed: seedTemplate(noun),
    message,
    ...(nearest ? { nearest } : {}),
  })
  const unknown = header.filter((column) => !wanted.includes(column))
  const missing = wanted.filter((column) => !header.includes(column))
  const twice = [...new Set(header.filter((column, index) => header.indexOf(column) !== index))]
  const problems = [
    ...unknown.map((column) => {
      const nearest = nearestTo(column, missing)
      const hint = nearest ? `: did you mean "${nearest}"?` : ''
      return problem(column, column, `${noun.name} has no column "${column}"${hint}`, nearest)
    }),
    ...missing.map((column) =>
      problem(column, '', `The column "${column}" is missing: the header must be ${seedTemplate(noun)}`),
    ),
    ...twice.map((column) => problem(column, column, `The column "${column}" stands twice in the header`)),
  ]
  if (problems.length > 0 || header.every((column, index) => column === wanted[index])) return problems
  return [problem('', header.join(','), `The columns are in another order: the header must be ${seedTemplate(noun)}`)]
}
