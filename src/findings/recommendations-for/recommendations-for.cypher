// Recommendations addressed to $country, or to a group that it belongs to. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX' and :param first => 50
MATCH (country:Country {id: $country})
RETURN country.name AS name, COLLECT {
  MATCH (country)-[member:MEMBER_OF*0..1]->(addressee:Country|Group)<-[address:ADDRESSED_TO]-(r:Recommendation)
  WITH r, addressee, address, head(member) AS member
  ORDER BY addressee.id
  WITH r, collect({
    noun: CASE WHEN addressee:Country THEN 'Country' ELSE 'Group' END,
    kind: addressee.kind, name: addressee.name, basis: address.basis,
    memberBasis: member.basis,
    derivedFrom: coalesce(member.derivedFrom, []),
    since: COLLECT {
      MATCH (action:TreatyAction) WHERE action.id IN coalesce(member.derivedFrom, [])
      RETURN action.date
    },
    sources: COLLECT {
      MATCH (r)-[claim:STATED_BY]->(source:Source) WHERE source.id IN address.sources
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
      UNION
      MATCH (country)-[claim:STATED_BY]->(source:Source) WHERE source.id IN coalesce(member.sources, [])
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
      UNION
      MATCH (action:TreatyAction)-[claim:STATED_BY]->(source:Source) WHERE action.id IN coalesce(member.derivedFrom, [])
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }) AS addressees
  ORDER BY r.dateEarliest, r.id LIMIT toInteger($first) + 1
  RETURN {recommendation: {noun: 'Recommendation', id: r.id, label: r.label}, date: r.date, addressees: addressees}
} AS concern, COLLECT {
  MATCH (group:Group)<-[address:ADDRESSED_TO]-(r:Recommendation)
  WHERE group.membersKnown <> 'ALL' AND group.kind <> 'ACTORS'
    AND NOT EXISTS { (country)-[:MEMBER_OF]->(group) }
    AND NOT EXISTS { (country)<-[:ADDRESSED_TO]-(r) }
    AND NOT EXISTS { (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r) }
  WITH r, group, address ORDER BY group.id
  WITH r, collect({
    noun: 'Group', kind: group.kind, name: group.name, basis: address.basis, derivedFrom: [], since: [],
    sources: COLLECT {
      MATCH (r)-[claim:STATED_BY]->(source:Source) WHERE source.id IN address.sources
      RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
    }
  }) AS addressees
  ORDER BY r.dateEarliest, r.id LIMIT toInteger($first) + 1
  RETURN {recommendation: {noun: 'Recommendation', id: r.id, label: r.label}, date: r.date, addressees: addressees}
} AS mayConcern
