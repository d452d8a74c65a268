import type { BoundedField } from './measure-operation.js'

/** Paths, by response keys as the client wrote them, of the lists of an answer that hold as many as they were asked for, sorted. */
export function mayBeCut(
  data: unknown,
  fields: readonly BoundedField[],
  back: ReadonlyMap<string, string> | undefined,
): string[] {
  const found = new Set<string>()
  visit(data, fields, '', (key) => back?.get(key) ?? key, found)
  return [...found].toSorted()
}

function visit(
  value: unknown,
  fields: readonly BoundedField[],
  path: string,
  nameOf: (key: string) => string,
  found: Set<string>,
): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, fields, path, nameOf, found)
    return
  }
  if (!isRecord(value)) return
  for (const { key, bound, fields: inner } of fields) {
    const name = nameOf(key)
    const child = value[name]
    if (child === undefined || child === null) continue
    const at = path === '' ? name : `${path}.${name}`
    if (bound !== undefined && Array.isArray(child) && child.length >= bound) found.add(at)
    if (inner.length > 0) visit(child, inner, at, nameOf, found)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
