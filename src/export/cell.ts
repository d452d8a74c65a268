/** A cell of a table; null is empty, and means what null means in the answer. */
export type Cell = string | number | boolean | null

/** A list in a cell, and a list within it. */
const separators = ['; ', ' | '] as const

/** The value that lies at a path of keys; lists on the way give lists. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => valueAt(each, keys))
  const [key, ...others] = keys
  if (key === undefined) return value
  if (typeof value !== 'object' || value === null) return null
  return valueAt(Object.hasOwn(value, key) ? Reflect.get(value, key) : null, others)
}

/** A value as a cell: plain values as they are, a list joined by `; `, a list within it by ` | `, a source as `write` says. */
export function cellOf(value: unknown, write?: (object: Readonly<Record<string, unknown>>) => string): Cell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return joined(value, 0, write)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  // A value of a scalar that is an object, or is none of JSON's: as JSON would have it.
  if (typeof value !== 'object' || !write) return JSON.stringify(value) ?? null
  return write({ ...value })
}

function joined(values: readonly unknown[], depth: number, write: Parameters<typeof cellOf>[1]): string | null {
  const texts = values.map((each) =>
    Array.isArray(each) ? (joined(each, depth + 1, write) ?? '') : String(cellOf(each, write) ?? ''),
  )
  // Empty ones keep their place, so that the columns of one list belong together item by item.
  return texts.some((text) => text !== '') ? texts.join(separators[Math.min(depth, 1)]) : null
}
