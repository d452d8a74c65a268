/** What a data version did to a node: its fields before and after, and the same in words. */
import type { ChangeKind } from '../../generated/resolvers.js'

/** A change as the graph keeps it. */
export interface ChangeRow {
  readonly id: string
  readonly kind: ChangeKind
  readonly noun: string
  readonly nodeId: string
  readonly version: number
  readonly writtenAt: string
  readonly origin: string
  readonly fields: string[]
  readonly before: string | null
  readonly after: string | null
}

/** A field before and after, its values as JSON. */
export interface FieldValues {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** The fields of a change with their values on each side. */
export function fieldsOf({ fields, before, after }: ChangeRow): FieldValues[] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  return fields.map((name) => ({ name, before: jsonOf(old[name]), after: jsonOf(now[name]) }))
}

/** The values of one side of a change by field; none when that side is not there. */
export function valuesOf(json: string | null | undefined): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = json ? JSON.parse(json) : {}
  return values
}

const verbs: Readonly<Record<ChangeKind, string>> = { CREATE: 'Added', UPDATE: 'Changed', REMOVE: 'Removed' }
const mostFields = 4
const longest = 60

/** Says what was done to which node, and of a change what it was and what it is. */
export function changeInWords(change: ChangeRow, label: string): string {
  const noun = change.noun.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const what = `${verbs[change.kind]} ${noun} ${label}`
  if (change.kind !== 'UPDATE') return what
  const fields = fieldsOf(change)
  const shown = fields
    .slice(0, mostFields)
    .map(({ name, before, after }) => `${name}: ${cut(before)} -> ${cut(after)}`)
    .join('; ')
  const more = fields.length > mostFields ? `; and ${fields.length - mostFields} more fields` : ''
  return `${what}: ${shown}${more}`
}

function jsonOf(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value)
}

function cut(json: string | null): string {
  if (json === null) return 'unknown'
  return json.length > longest ? `${json.slice(0, longest - 1)}…` : json
}
