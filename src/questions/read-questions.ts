import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PublicError } from '../errors.js'
import type { Question } from './question.js'
import { readQuestion } from './read-question.js'

/** Reads every `.graphql` file of a folder, by order and slug; BAD_OPERATION names each file that is wrong, and why, all at once. */
export function readQuestions(folder: string): Question[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
  const read = files.map((file) => readQuestion(file, readFileSync(join(folder, file), 'utf8')))
  const problems = read.flatMap((each) => each.problems)
  if (problems.length > 0) {
    throw new PublicError('BAD_OPERATION', `Cannot read the questions:\n  ${problems.join('\n  ')}`, { problems })
  }
  return read.flatMap((each) => each.question ?? []).toSorted((one, other) => one.order - other.order)
}
