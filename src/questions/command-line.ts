import { textsOf } from './address.js'
import type { Question } from './question.js'
import type { Variable } from './variable.js'

/** The example of a question as one types it, such as `untoc-graph ask focal-points --country MEX`. */
export function exampleCommand(question: Question, variables: readonly Variable[]): string {
  const options = textsOf(variables, question.variables).map(([name, text]) => `--${name} ${quoted(text)}`)
  return ['untoc-graph ask', question.slug, ...options].join(' ')
}

function quoted(text: string): string {
  return /^[\w.,:@/+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
