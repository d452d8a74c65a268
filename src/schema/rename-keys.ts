type AnswerObject = Record<string, unknown>

/** An answer with its keys as the client wrote them. Dates and whatever else a scalar made are left alone. */
export function renameKeys(value: AnswerObject, names: ReadonlyMap<string, string>): AnswerObject {
  const renamed: AnswerObject = Object.create(null)
  for (const key of Object.keys(value)) renamed[names.get(key) ?? key] = renameInside(value[key], names)
  return renamed
}

function renameInside(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => renameInside(each, names))
  return isAnswerObject(value) ? renameKeys(value, names) : value
}

// graphql-js makes the objects of an answer without a prototype.
function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}
