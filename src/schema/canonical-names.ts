/** Names given to response keys, variables and fragments in the order of their first use, and the way back. */
export interface CanonicalNames {
  /** Name of a response key of a field; the field's own name for the first key of a field, then `name_2`. */
  responseKey(field: string, key: string): string
  variable(name: string): string
  fragment(name: string): string
  /** Response keys as the client wrote them, by the names given; undefined when all are the same. */
  keysBack(): ReadonlyMap<string, string> | undefined
  /** Names given, by the names of variables as the client wrote them. */
  readonly variables: ReadonlyMap<string, string>
}

/** Starts to give names: the same operation with other names of its own gets the same ones. */
export function giveNames(): CanonicalNames {
  const keys = new Map<string, Map<string, string>>()
  const back = new Map<string, string>()
  const variables = new Map<string, string>()
  const fragments = new Map<string, string>()
  return {
    responseKey: (field, key) => {
      const ofField = keys.get(field) ?? new Map<string, string>()
      keys.set(field, ofField)
      const known = ofField.get(key)
      if (known) return known
      // No field of the schema has an underscore, so the name is free.
      const given = ofField.size === 0 ? field : `${field}_${ofField.size + 1}`
      ofField.set(key, given)
      back.set(given, key)
      return given
    },
    variable: (name) => numbered(variables, 'v', name),
    fragment: (name) => numbered(fragments, 'f', name),
    keysBack: () => ([...back].every(([given, key]) => given === key) ? undefined : back),
    variables,
  }
}

function numbered(names: Map<string, string>, letter: string, name: string): string {
  const given = names.get(name) ?? `${letter}${names.size + 1}`
  names.set(name, given)
  return given
}
