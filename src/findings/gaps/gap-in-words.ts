/** What is missing as one sentence. */
import type { GapRow, Scope } from './read-gaps.js'

/** Says what is missing; `elsewhere` is how many work on the crime outside the scope, null without one. */
export function gapInWords(row: GapRow, scope: Scope, elsewhere: number | null): string {
  const reading = row.basis === 'SUGGESTED' ? " (an editor's reading)" : ''
  const crime = row.crime ? (row.crime.label ?? row.crime.id) : ''
  switch (row.kind) {
    case 'RECOMMENDATION_WITHOUT_STAKEHOLDER':
      return `About ${crime}${reading}: ${row.name}: ${nobody(scope, elsewhere)}`
    case 'STAKEHOLDER_WITHOUT_RECOMMENDATION':
      return `${row.name} works on ${crime}${reading}; no recommendation${scope.name ? ` that concerns ${concerned(scope)}` : ''} is about it`
    case 'COUNTRY_WITHOUT_OFFICE':
      return row.others
        ? `No office of ${row.name} is known that serves ${scope.instrumentName ?? 'the instrument'}; offices that do not, as far as known: ${row.others}`
        : `No office of ${row.name} is known`
    case 'EMERGING_CRIME_WITHOUT_STAKEHOLDER':
      return `${crime}, ${recognized(row.recognized ?? [])}: ${nobody(scope, elsewhere)}`
  }
}

function nobody(scope: Scope, elsewhere: number | null): string {
  if (!scope.name || !elsewhere) return 'no organization is known to work on it'
  const others = elsewhere === 1 ? '1 elsewhere does' : `${elsewhere} elsewhere do`
  return `no organization known to be based or active in ${concerned(scope)} works on it; ${others}`
}

function concerned({ name, isGroup }: Scope): string {
  return isGroup ? `a known member of ${name}` : (name ?? '')
}

function recognized(by: readonly string[]): string {
  return by.length > 0 ? `called new or emerging by ${by.join(', ')}` : 'called emerging'
}
