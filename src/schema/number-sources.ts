import type { OperationDefinitionNode } from 'graphql'

/** A source of an answer with its number, for footnotes. */
export interface NumberedSource {
  /** 1 for the first that the answer names, from its beginning to its end. */
  readonly number: number
  readonly id: string
  /** What the operation selects of a source, but for `locator` and `asOf`: those belong to the line that names it. */
  readonly [field: string]: unknown
}

/** Whether an operation carries `@numberSources`. */
export function wantsNumbers({ directives }: Pick<OperationDefinitionNode, 'directives'>): boolean {
  return (directives ?? []).some((directive) => directive.name.value === 'numberSources')
}

/** Every source under a field `sources` that selects its `id`, once, in the order in which the answer names them. */
export function numberSources(data: unknown): NumberedSource[] {
  const numbered = new Map<string, NumberedSource>()
  collect(data, numbered)
  return [...numbered.values()]
}

function collect(value: unknown, numbered: Map<string, NumberedSource>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, numbered)
    return
  }
  if (!isRecord(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(child)) for (const source of child) addSource(source, numbered)
    else collect(child, numbered)
  }
}

function addSource(source: unknown, numbered: Map<string, NumberedSource>): void {
  if (!isRecord(source) || typeof source['id'] !== 'string') return
  const { id, locator: _locator, asOf: _asOf, ...fields } = source
  if (typeof id === 'string' && !numbered.has(id)) numbered.set(id, { number: numbered.size + 1, id, ...fields })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
