/** One line of an answer: an object that carries its sources, with the path that leads to it. */
export interface AnswerLine {
  readonly path: string
  /** Ids of its sources, or what stands in place of one without. */
  readonly sources: readonly unknown[]
}

/** Every line of an answer, at any depth: objects with `sources`, or with `sourcesConnection` where nodes carry them. */
export function answerLines(value: unknown, path = 'data'): AnswerLine[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => answerLines(each, `${path}[${index}]`))
  if (!isRecord(value)) return []
  const own = sourcesOf(value)
  const inner = Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' || key === 'sourcesConnection' ? [] : answerLines(child, `${path}.${key}`),
  )
  return own ? [{ path, sources: own }, ...inner] : inner
}

function sourcesOf(object: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const { sources, sourcesConnection } = object
  // Of a plain relationship, `sources` are ids; of all else, objects.
  if (Array.isArray(sources)) return sources
  if (isRecord(sourcesConnection) && Array.isArray(sourcesConnection['edges'])) return sourcesConnection['edges']
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
