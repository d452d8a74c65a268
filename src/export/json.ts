import type { AskableQuestion } from './askable-question.js'
import { notice, type AnswerPage } from './file-format.js'

/** Media type of an answer as JSON. */
export const jsonMediaType = 'application/json; charset=utf-8'

/** One page of an answer as programs read it: what was asked, of which data, whether it is complete, and the answer as GraphQL has it. */
export function jsonOf({ question }: AskableQuestion, values: Readonly<Record<string, unknown>>, page: AnswerPage) {
  const { version, isComplete, next, data } = page
  return {
    question: question.slug,
    title: question.title,
    variables: values,
    dataVersion: version,
    /** False when a list was cut or another page follows. */
    complete: isComplete,
    /** Value of `after` for the next page; null when there is none. */
    next,
    notice,
    data,
  }
}
