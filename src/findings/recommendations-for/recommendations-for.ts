import type { QueryResolvers } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { within } from '../within.js'
import { reasonInWords, type Addressee } from './reason-in-words.js'

interface ConcernRow {
  readonly recommendation: NodeRow
  readonly date: string | null
  readonly addressees: readonly (Addressee & { readonly derivedFrom: string[]; readonly sources: SourceRow[] })[]
}

interface Found {
  readonly name: string
  readonly concern: ConcernRow[]
  readonly mayConcern: ConcernRow[]
}

/** Resolves `Query.recommendationsFor`: NOT_FOUND for an unknown country, BAD_INPUT for a `first` outside 1 to 100. */
export const recommendationsFor: QueryResolvers['recommendationsFor'] = async (_root, { country, first }, { read }) => {
  const [row] = await read<Found>('recommendations-for', { country, first: within(1, 100, 'first', first) })
  if (!row) throw await notFound(read, 'Country', country)
  return {
    concern: row.concern
      .slice(0, first)
      .map((each) => concernOf(each, (addressee) => reasonInWords(row.name, addressee))),
    mayConcern: row.mayConcern
      .slice(0, first)
      .map((each) =>
        concernOf(each, ({ name }) => `addressed to ${name}; whether ${row.name} belongs to it is unknown`),
      ),
    complete: row.concern.length <= first && row.mayConcern.length <= first,
  }
}

function concernOf({ recommendation, date, addressees }: ConcernRow, reasonOf: (addressee: Addressee) => string) {
  return {
    recommendation,
    date,
    reasons: addressees.map(reasonOf),
    derivedFrom: [...new Set(addressees.flatMap((addressee) => addressee.derivedFrom))],
    sources: distinctSources(addressees.flatMap((addressee) => addressee.sources)),
  }
}
