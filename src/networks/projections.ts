/** The projections that can be asked for: which nodes are joined, and by what they share. */

/** How nodes of one kind stand with nodes of another in the graph. */
export interface Projection {
  /** Labels of the nodes that are joined. */
  readonly of: readonly string[]
  /** Label of the nodes that they share. */
  readonly through: string
  /** Relationship types between the two. */
  readonly types: readonly string[]
  /** Relationship types from a presence at an event to the nodes that are joined; empty where presences say nothing of them. */
  readonly presenceTypes: readonly string[]
}

const actors = ['Country', 'Group', 'Organization']
const addressing = ['ADDRESSED_TO', 'MADE_BY']
const staging = ['FUNDER', 'ORGANIZER', 'PARTNER']
const inCountry = ['ACTIVE_IN', 'BASED_IN']

/** By the name that a question gives: what is joined, and through what. README and the schema name no others. */
export const projections = {
  ACTORS_BY_EVENT: joined(actors, 'Event', [...staging, 'HOST'], ['PARTICIPANT']),
  ACTORS_BY_RECOMMENDATION: joined(actors, 'Recommendation', addressing),
  COUNTRIES_BY_EVENT: joined(['Country'], 'Event', [...staging, 'HOST'], ['PARTICIPANT']),
  COUNTRIES_BY_GROUP: joined(['Country'], 'Group', ['MEMBER_OF']),
  COUNTRIES_BY_ORGANIZATION: joined(['Country'], 'Organization', inCountry),
  COUNTRIES_BY_RECOMMENDATION: joined(['Country'], 'Recommendation', addressing),
  CRIMES_BY_EVENT: joined(['Crime'], 'Event', ['CRIME'], ['SPOKE_ON']),
  CRIMES_BY_ORGANIZATION: joined(['Crime'], 'Organization', ['WORKS_ON']),
  CRIMES_BY_RECOMMENDATION: joined(['Crime'], 'Recommendation', ['CONCERNS']),
  ORGANIZATIONS_BY_COUNTRY: joined(['Organization'], 'Country', inCountry),
  ORGANIZATIONS_BY_CRIME: joined(['Organization'], 'Crime', ['WORKS_ON']),
  ORGANIZATIONS_BY_EVENT: joined(['Organization'], 'Event', staging, ['PARTICIPANT']),
  ORGANIZATIONS_BY_ORGANIZATION: joined(['Organization'], 'Organization', ['PART_OF']),
  ORGANIZATIONS_BY_RECOMMENDATION: joined(['Organization'], 'Recommendation', addressing),
  ORGANIZATIONS_BY_THEME: joined(['Organization'], 'Theme', ['CONCERNED_WITH']),
  THEMES_BY_EVENT: joined(['Theme'], 'Event', [], ['SPOKE_ON']),
  THEMES_BY_ORGANIZATION: joined(['Theme'], 'Organization', ['CONCERNED_WITH']),
  THEMES_BY_RECOMMENDATION: joined(['Theme'], 'Recommendation', ['CONCERNS']),
} as const satisfies Record<string, Projection>

/** Name of a projection. */
export type ProjectionName = keyof typeof projections

function joined(
  of: readonly string[],
  through: string,
  types: readonly string[],
  presenceTypes: readonly string[] = [],
): Projection {
  return { of, through, types, presenceTypes }
}
