// Recommendations that concern $country (as in recommendations-for.cypher), and whom else they concern: through which groups, and
// directly. No row: no such country. In Neo4j Browser, first: :param country => 'MEX'
MATCH (country:Country {id: $country})
CALL (country) {
  CALL (country) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r
  }
  RETURN collect(r) AS concerning
}
RETURN country.name AS name, [r IN concerning | {noun: 'Recommendation', id: r.id, label: r.label}] AS things, COLLECT {
  UNWIND concerning AS r
  MATCH (r)-[:ADDRESSED_TO]->(group:Group)
  WITH group, collect(DISTINCT r.id) AS things
  RETURN {id: group.id, things: things}
} AS groups, COLLECT {
  UNWIND concerning AS r
  MATCH (r)-[:ADDRESSED_TO]->(group:Group)
  WITH DISTINCT country, group
  MATCH (group)<-[:MEMBER_OF]-(other:Country) WHERE other <> country
  WITH other, collect(group.id) AS groups
  RETURN {id: other.id, name: other.name, label: other.label, groups: groups}
} AS members, COLLECT {
  CALL (country, concerning) {
    UNWIND concerning AS r
    MATCH (r)-[:ADDRESSED_TO]->(other:Country) WHERE other <> country RETURN r, other
    UNION
    UNWIND concerning AS r
    MATCH (r)-[:MADE_AT]->(:Event)-[:HOST|CONCERNS_COUNTRY]->(other:Country) WHERE other <> country RETURN r, other
  }
  WITH other, collect(r.id) AS things
  RETURN {id: other.id, name: other.name, label: other.label, things: things}
} AS direct
