/** What the address bar says: a question by its slug, or a query in full, with variables. */
import type { Question } from './catalogue.js'

/** What the two editors hold; variables as typed, so perhaps not yet JSON. */
export type Shown = { query: string; variables: string }

/** A link's parts; null where it does not say. */
export type Link = { question: string | null; query: string | null; variables: string | null }

// Servers and proxies refuse long addresses (Node at 16 KB); what follows the `#` is never sent to them.
const longestSearch = 6_000

/** Reads a link from the address, whether it stands after the `?` or, a long one, after the `#`. */
export function readLink(address: { search: string; hash: string }): Link {
  const search = new URLSearchParams(address.search)
  const hash = new URLSearchParams(address.hash.slice(1))
  const part = (name: string) => search.get(name) ?? hash.get(name)
  return { question: part('question'), query: part('query'), variables: part('variables') }
}

/** Writes the part of the address that opens what is shown: `?question=...` while its query is unchanged. */
export function writeLink(shown: Shown, question: Question | undefined): string {
  const parts = new URLSearchParams()
  if (question) parts.set('question', question.slug)
  else if (shown.query.trim()) parts.set('query', shown.query)
  const variables = compact(shown.variables)
  if (variables) parts.set('variables', variables)
  const text = parts.toString()
  if (!text) return ''
  return (text.length > longestSearch ? '#' : '?') + text
}

/** The question whose query is shown unchanged, if any. */
export function questionShown(shown: Shown, questions: Question[]): Question | undefined {
  return questions.find((question) => question.query.trim() === shown.query.trim())
}

/** Lays variables out for the editor; text that is not JSON stays as it is. */
export function layOut(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2)
  } catch {
    return variables
  }
}

function compact(variables: string): string {
  if (!variables.trim()) return ''
  try {
    return JSON.stringify(JSON.parse(variables))
  } catch {
    return variables
  }
}

/** Puts a link to what is shown into the address bar. */
export function showLink(shown: Shown, question: Question | undefined): void {
  window.history.replaceState(null, '', window.location.pathname + writeLink(shown, question))
}
