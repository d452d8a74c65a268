/** What was said as one sentence. */
import type { SaidKind } from '../../generated/resolvers.js'

/** Something said, as far as the sentence needs it. */
export interface SaidInWords {
  readonly kind: SaidKind
  /** Of a recommendation, its own kind; null for others. */
  readonly statementKind: string | null
  /** `SUGGESTED` where an editor reads who said it. */
  readonly basis: string | null
  readonly date: string | null
  readonly roles: readonly string[]
  readonly said: { readonly id: string; readonly label: string | null }
  readonly event: { readonly id: string; readonly label: string | null } | null
  readonly about: readonly { readonly id: string; readonly label: string | null; readonly basis: string | null }[]
}

const verbs: Readonly<Record<Exclude<SaidKind, 'STATEMENT'>, string>> = {
  RECOMMENDATION: 'recommended',
  COMMITMENT: 'promised',
  RECOGNITION: 'called a crime new or emerging',
  DECLARATION: 'declared',
}

const recommendationVerbs: Readonly<Record<string, string>> = {
  RESOLUTION: 'adopted a resolution',
  CONCERN: 'voiced a concern',
}

/** Says who said what, where, when and about what. */
export function saidInWords(name: string, said: SaidInWords): string {
  const who = said.basis === 'SUGGESTED' ? `${name} (an editor's reading)` : name
  const where = said.event ? ` at ${said.event.label ?? said.event.id}` : ''
  const when = said.date ? ` (${said.date})` : ' (day unknown)'
  const topics = said.about.map(topicInWords).join('; ')
  if (said.kind === 'STATEMENT') {
    const roles = said.roles.length > 0 ? `, ${said.roles.join(', ')},` : ''
    return `${who}${roles} spoke${where}${when}${topics ? ` on ${topics}` : '; on what is not known'}`
  }
  const verb = (said.kind === 'RECOMMENDATION' && recommendationVerbs[said.statementKind ?? '']) || verbs[said.kind]
  if (said.kind === 'RECOGNITION') return `${who} ${verb}${where}${when}: ${topics}`
  return `${who} ${verb}${where}${when}: ${said.said.label ?? said.said.id}${topics ? ` [about ${topics}]` : ''}`
}

function topicInWords({ id, label, basis }: SaidInWords['about'][number]): string {
  return basis === 'SUGGESTED' ? `${label ?? id} (an editor's reading)` : (label ?? id)
}
