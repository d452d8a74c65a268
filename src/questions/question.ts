/** Who asks a question: it groups them in the playground. */
export const audiences = ['analyst', 'dashboard', 'researcher'] as const

/** One of the audiences. */
export type Audience = (typeof audiences)[number]

/** What those who ask are about, as a heading. */
export const audienceHeadings: Readonly<Record<Audience, string>> = {
  analyst: 'Preparing a dialogue',
  dashboard: 'For charts and dashboards',
  researcher: 'For research',
}

/** A named operation of `queries/`: its file name is its address everywhere. */
export interface Question {
  /** File name without its ending, such as `gaps`. */
  readonly slug: string
  readonly title: string
  readonly who: Audience
  /** Place in lists, smallest first; 100 unless the header says another. */
  readonly order: number
  /** What the title cannot say; null where it says all. */
  readonly description: string | null
  /** The operation without its header. */
  readonly query: string
  /** Example variables, which give an answer on the seed. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Way within a row to the list whose objects are the rows of its table instead, such as `values`; null for the outermost list. */
  readonly rows: string | null
  /** What each variable means, where the header says so. */
  readonly variableDescriptions: Readonly<Record<string, string>>
}
