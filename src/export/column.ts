import type { SelectedField } from './selected-fields.js'

/** A column of a table. */
export interface Column {
  readonly name: string
  /** Way to its value in the object that is a row. */
  readonly keys: readonly string[]
  readonly isSources: boolean
}

/** The columns that a field of a row gives: one of its own, or those of the fields within it. */
export function columnsOf(field: SelectedField, path: readonly SelectedField[]): Column[] {
  const keys = path.map(({ key }) => key)
  const name = path.map((each) => (each.name === '__typename' ? 'noun' : each.key)).join('.')
  if (holdsSources(field)) {
    const isConnection = field.fields.some(({ key }) => key === 'edges')
    return [{ name, keys: isConnection ? [...keys, 'edges'] : keys, isSources: true }]
  }
  if (field.fields.length === 0) return [{ name, keys, isSources: false }]
  return withoutAddress(field).flatMap((each) => columnsOf(each, [...path, each]))
}

/** The address that a Ref has is a path of this service: it leads nowhere from a file. */
export function withoutAddress({ type, fields }: SelectedField): readonly SelectedField[] {
  return type === 'Ref' ? fields.filter((each) => each.name !== 'url') : fields
}

/** Whether a field lists sources: they are written out in one cell. */
export function holdsSources({ type, isList, name }: SelectedField): boolean {
  return (isList && (type === 'SourceRef' || type === 'Source')) || name === 'sourcesConnection'
}
