// Events with a documented presence of both $country and $organization; which of the two is unknown.
// In Neo4j Browser, first: :param country => 'MEX', :param organization => 'unodc' and :param first => 50
OPTIONAL MATCH (country:Country {id: $country})
OPTIONAL MATCH (organization:Organization {id: $organization})
RETURN country IS NOT NULL AS countryKnown, organization IS NOT NULL AS organizationKnown, COLLECT {
  MATCH (country)<-[:PARTICIPANT]-(one:Participation)-[:EVENT]->(event:Event)<-[:EVENT]-(other:Participation)-[:PARTICIPANT]->(organization)
  WITH event, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
  ORDER BY event.dateEarliest, event.id LIMIT toInteger($first) + 1
  RETURN {
    event: {noun: 'Event', id: event.id, label: event.label},
    date: event.date,
    countryRoles: reduce(roles = [], p IN ones | roles + coalesce(p.roles, [])),
    organizationRoles: reduce(roles = [], p IN others | roles + coalesce(p.roles, [])),
    derivedFrom: [p IN ones + others | p.id],
    sources: COLLECT {
      UNWIND ones + others AS presence
      MATCH (presence)-[claim:STATED_BY]->(source:Source)
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }
} AS events
