import type { QueryResolvers } from '../../generated/resolvers.js'
import { notFound } from '../not-found.js'
import { distinctSources, type NodeRow, type SourceRow } from '../ref.js'
import { within } from '../within.js'

interface SharedRow {
  readonly event: NodeRow
  readonly date: string | null
  readonly countryRoles: string[]
  readonly organizationRoles: string[]
  readonly derivedFrom: string[]
  readonly sources: SourceRow[]
}

interface Found {
  readonly countryKnown: boolean
  readonly organizationKnown: boolean
  readonly events: SharedRow[]
}

/** Resolves `Query.eventsShared`: NOT_FOUND for an unknown id, BAD_INPUT for a `first` outside 1 to 100. */
export const eventsShared: QueryResolvers['eventsShared'] = async (
  _root,
  { country, organization, first },
  { read },
) => {
  const [row] = await read<Found>('events-shared', { country, organization, first: within(1, 100, 'first', first) })
  if (!row?.countryKnown) throw await notFound(read, 'Country', country)
  if (!row.organizationKnown) throw await notFound(read, 'Organization', organization)
  return {
    events: row.events.slice(0, first).map((event) => ({
      ...event,
      countryRoles: [...new Set(event.countryRoles)],
      organizationRoles: [...new Set(event.organizationRoles)],
      sources: distinctSources(event.sources),
    })),
    complete: row.events.length <= first,
  }
}
