import { claimColumns, type Noun } from '../model/noun.js'

/** The columns of a noun's seed file, in order: its own, then those of the claim. */
export function seedColumns(noun: Noun): string[] {
  return [...noun.columns.map((column) => column.name), ...claimColumns]
}

/** The header that `seed/<noun>.csv` needs. */
export function seedTemplate(noun: Noun): string {
  return seedColumns(noun).join(',')
}
