/** What an answer holds, read without knowing its shape. */

/** The objects of a list that an answer has below a key; none where there is no such list. */
export function linesOf(found: unknown, key: string): object[] {
  const lines = valueOf(found, key)
  return Array.isArray(lines) ? lines.filter((line): line is object => typeof line === 'object') : []
}

/** The value below keys; undefined where there is none. */
export function valueOf(found: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    found,
  )
}

/** The id of the object below a key, such as that of a `Ref`. */
export function idOf(line: unknown, key: string): string {
  return String(valueOf(line, key, 'id'))
}
