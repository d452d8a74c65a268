import type { ChangeRecord } from './dump-format.js'

const verbs = { CREATE: 'Added', UPDATE: 'Changed', REMOVE: 'Removed' } as const

/** `Added`, `Changed` or `Removed`. */
export function verbOf({ kind }: Pick<ChangeRecord, 'kind'>): string {
  return verbs[kind]
}

/** The values of a change by field, before and after; a side that is not there is empty. */
export function valuesOf({ before, after }: ChangeRecord): {
  before: Record<string, unknown>
  after: Record<string, unknown>
} {
  return { before: parsed(before), after: parsed(after) }
}

/** One line for each field of a change: what it was and what it is. */
export function fieldsInWords(change: ChangeRecord): string[] {
  const { before, after } = valuesOf(change)
  const show = (value: unknown) => (value === undefined || value === null ? 'unknown' : JSON.stringify(value))
  return change.fields.map((field) => {
    if (change.kind === 'CREATE') return `${field}: ${show(after[field])}`
    if (change.kind === 'REMOVE') return `${field}: ${show(before[field])}`
    return `${field}: ${show(before[field])} -> ${show(after[field])}`
  })
}

function parsed(json: string | null | undefined): Record<string, unknown> {
  const values: Record<string, unknown> = json ? JSON.parse(json) : {}
  return values
}
