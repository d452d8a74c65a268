/** A recommendation, why it concerns a country or may, and the sources that say so. */
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { addressInWords, eventInWords, isSure, type Addressee, type Consent, type MadeAt } from '../reason-in-words.js'

/** What holds of the country in every line: its rows' sources, and its consents to be bound, oldest first. */
export interface Standing {
  readonly name: string
  readonly countrySources: readonly SourceRow[]
  readonly consents: readonly (Consent & { readonly sources: SourceRow[] })[]
}

/** A recommendation as the statement returns it. `statedBy` are ids of the sources of a relationship. */
export interface Concern {
  readonly date: string | null
  readonly sponsorAsStated: string | null
  readonly recommendation: NodeRow
  readonly madeBy: NodeRow[]
  readonly sources: SourceRow[]
  readonly addressees: readonly AddresseeRow[]
  readonly events: readonly (MadeAt & {
    readonly event: NodeRow
    readonly statedBy: readonly string[]
    readonly sources: SourceRow[]
  })[]
}

interface AddresseeRow extends Omit<Addressee, 'consents'> {
  readonly statedBy: readonly string[]
  readonly memberStatedBy: readonly string[]
  /** Ids of the consents that the membership follows from. */
  readonly derivedFrom: readonly string[]
}

/** A line of the answer: sure reasons first, then what may be. */
export function concernOf(standing: Standing, line: Concern) {
  const { name } = standing
  const addressees = line.addressees.map((each) => ({
    ...each,
    consents: standing.consents.filter(({ id }) => each.derivedFrom.includes(id)),
  }))
  const inWords = (sure: boolean) =>
    addressees.filter((each) => isSure(each) === sure).map((each) => addressInWords(name, each))
  return {
    recommendation: line.recommendation,
    date: line.date,
    madeBy: line.madeBy,
    sponsorAsStated: line.sponsorAsStated,
    madeAt: line.events[0]?.event ?? null,
    reasons: [...inWords(true), ...line.events.flatMap((each) => eventInWords(name, each) ?? []), ...inWords(false)],
    derivedFrom: [...new Set(addressees.flatMap(({ derivedFrom }) => derivedFrom))],
    sources: distinctSources([
      ...among(line.sources, [...line.addressees, ...line.events]),
      ...addressees.flatMap(({ memberStatedBy }) =>
        standing.countrySources.filter(({ id }) => memberStatedBy.includes(id)),
      ),
      ...addressees.flatMap(({ consents }) => consents.flatMap(({ sources }) => sources)),
      ...line.events.flatMap(({ sources }) => sources),
    ]),
  }
}

/** The sources of the rows that state one of the relationships. */
function among(
  sources: readonly SourceRow[],
  relationships: readonly { readonly statedBy: readonly string[] }[],
): SourceRow[] {
  const stating = new Set(relationships.flatMap(({ statedBy }) => statedBy))
  return sources.filter(({ id }) => stating.has(id))
}
