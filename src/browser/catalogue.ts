/** The named questions, as the API lists them. */

/** Who asks questions, in the order in which they are shown. */
export const audiences = [
  { who: 'analyst', heading: 'For an analyst preparing a dialogue' },
  { who: 'dashboard', heading: 'For a dashboard' },
  { who: 'researcher', heading: 'For a researcher' },
] as const

/** One named question, with variables to begin with. */
export type Question = {
  slug: string
  title: string
  who: (typeof audiences)[number]['who']
  description: string | null
  query: string
  variables: Record<string, unknown>
}

/** All questions, and the version of the data that answers them; null before a first seed. */
export type Catalogue = { dataVersion: number | null; questions: Question[] }

/** Fetches the questions, those of one audience together; throws an Error whose message can be shown. */
export async function fetchCatalogue(signal: AbortSignal): Promise<Catalogue> {
  const response = await fetch('/questions.json', { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`/questions.json answered ${response.status} ${response.statusText}`.trim())
  const body: unknown = await response.json()
  if (!isCatalogue(body)) throw new Error('/questions.json holds no list of questions')
  return {
    ...body,
    questions: audiences.flatMap(({ who }) => body.questions.filter((question) => question.who === who)),
  }
}

function isCatalogue(body: unknown): body is Catalogue {
  return isRecord(body) && Array.isArray(body['questions']) && body['questions'].every(isQuestion)
}

function isQuestion(value: unknown): value is Question {
  return (
    isRecord(value) &&
    ['slug', 'title', 'query'].every((name) => typeof value[name] === 'string') &&
    audiences.some(({ who }) => who === value['who']) &&
    isRecord(value['variables'])
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
