/** What a map can show: which nodes are counted, and by which of their relationships they belong to a country. */
import type { MapMeasure } from '../../generated/resolvers.js'

/** Nodes of a noun, counted by a facet whose values are countries. */
export interface CountedMeasure {
  readonly of: string
  readonly by: string
  readonly inWords: string
}

/** Treaty actions, counted by instrument. */
export interface TreatyMeasure {
  readonly isSignature: boolean
  readonly inWords: string
}

const open = 'Null where the graph holds none: no source that it knows says that there is none.'
const closed =
  "Null where none is known and the depositary's whole table of participants is not held for each instrument; 0 where it is."

/** Every measure. */
export const measures: Readonly<Record<MapMeasure, CountedMeasure | TreatyMeasure>> = {
  INSTRUMENTS_BOUND: { isSignature: false, inWords: `Instruments with a known consent to be bound. ${closed}` },
  INSTRUMENTS_SIGNED: { isSignature: true, inWords: `Instruments with a known signature. ${closed}` },
  OFFICES: { of: 'FocalPoint', by: 'country', inWords: `Posts and offices to talk to. ${open}` },
  ORGANIZATIONS_BASED: {
    of: 'Organization',
    by: 'basedIn',
    inWords: `Organizations that have their seat there. ${open}`,
  },
  ORGANIZATIONS_ACTIVE: { of: 'Organization', by: 'activeIn', inWords: `Organizations that work there. ${open}` },
  EVENTS_HOSTED: { of: 'Event', by: 'host', inWords: `Events that took place there. ${open}` },
  EVENTS_CONCERNING: { of: 'Event', by: 'concernsCountry', inWords: `Events about it. ${open}` },
  PARTICIPATIONS: {
    of: 'Participation',
    by: 'participantCountry',
    inWords: `Its documented presences at events. ${open}`,
  },
  RECOMMENDATIONS_RECEIVED: {
    of: 'Recommendation',
    by: 'addressedToCountry',
    inWords: `Recommendations addressed to it by name. ${open}`,
  },
  RECOMMENDATIONS_MADE: { of: 'Recommendation', by: 'madeByCountry', inWords: `Recommendations that it made. ${open}` },
  STATUS_CHANGES: { of: 'StatusChange', by: 'country', inWords: `Its answers to recommendations. ${open}` },
  COMMITMENTS: { of: 'Commitment', by: 'byCountry', inWords: `What it promised at events. ${open}` },
}
