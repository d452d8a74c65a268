/** What the playground shows first. */
import type { Question } from './catalogue.js'
import { layOut, type Link, type Shown } from './link.js'

/** What the editors hold at the start, and what to tell about the link, if anything. */
export type Opening = { shown: Shown; notice: string | null }

const blank = '# Write an operation here, then run it.\n'

/** Follows the link, else shows the first question; a link to an unknown question says so. */
export function openingOf(link: Link, questions: Question[]): Opening {
  if (link.query !== null)
    return { shown: { query: link.query, variables: layOut(link.variables ?? '') }, notice: null }
  const named = questions.find((question) => question.slug === link.question)
  if (named) return { shown: { ...shownOf(named), ...variablesOf(link) }, notice: null }
  const [first] = questions
  const shown = first ? shownOf(first) : { query: blank, variables: layOut(link.variables ?? '') }
  return { shown, notice: first && link.question !== null ? unknown(link.question) : null }
}

/** A question as the editors show it, with its example variables. */
export function shownOf(question: Question): Shown {
  const none = Object.keys(question.variables).length === 0
  return { query: question.query, variables: none ? '' : JSON.stringify(question.variables, null, 2) }
}

function variablesOf(link: Link): Partial<Shown> {
  return link.variables === null ? {} : { variables: layOut(link.variables) }
}

function unknown(slug: string): string {
  return `This link names a question "${slug}" that is not here. Pick one of those below.`
}
