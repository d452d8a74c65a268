import { PublicError } from './errors.js'
import { printProblems, type Problem } from './ingest/problem.js'

/** An error for whoever sits at the terminal: words alone where we know the answer, all of it where it is a fault of ours. */
export function errorText(error: unknown): string {
  if (!(error instanceof PublicError)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const problems = error.details['problems']
  if (error.code !== 'BAD_ROWS' || !isProblems(problems)) return error.message
  return `${printProblems(problems)}\n${error.message}`
}

function isProblems(value: unknown): value is Problem[] {
  return Array.isArray(value)
}
