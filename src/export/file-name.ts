import { inText } from '../questions/in-text.js'
import type { AskableQuestion } from './askable-question.js'

/** Name of the file that holds an answer, such as `focal-points-MEX-data-3.csv`: letters, digits and hyphens only. */
export function fileName(
  { question, variables }: AskableQuestion,
  values: Readonly<Record<string, unknown>>,
  { version, ending }: { readonly version: number | null; readonly ending: string },
): string {
  const of = variables.flatMap(({ name, isRequired }) => (isRequired ? [inText(values[name])] : []))
  const parts = [question.slug, ...of, ...(version === null ? [] : [`data-${version}`])]
  const plain = parts.map((part) => part.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')).filter(Boolean)
  return `${plain.join('-').slice(0, 120)}.${ending}`
}
