// Crimes of recommendations that concern $country (as in recommendations-for.cypher), and whom else recommendations on them concern:
// through which groups, and directly. No row: no such country. In Neo4j Browser, first:
// :param country => 'MEX' and :param basis => ['NAMED', 'SUGGESTED']
MATCH (country:Country {id: $country})
CALL (country) {
  CALL (country) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r
  }
  MATCH (r)-[about:CONCERNS]->(crime:Crime) WHERE about.basis IN $basis
  RETURN collect(DISTINCT crime) AS crimes
}
CALL (country, crimes) {
  CALL (crimes) {
    UNWIND crimes AS crime
    MATCH (crime)<-[about:CONCERNS]-(:Recommendation)-[:ADDRESSED_TO]->(whom:Country|Group) WHERE about.basis IN $basis
    RETURN DISTINCT whom, crime
    UNION
    UNWIND crimes AS crime
    MATCH (crime)<-[about:CONCERNS]-(:Recommendation)-[:MADE_AT]->(:Event)-[:HOST|CONCERNS_COUNTRY]->(whom:Country) WHERE about.basis IN $basis
    RETURN DISTINCT whom, crime
  }
  WITH country, whom, collect(crime.id) AS things WHERE whom <> country
  RETURN collect({whom: whom, things: things}) AS found
}
RETURN country.name AS name, [crime IN crimes | {noun: 'Crime', id: crime.id, label: crime.label}] AS things,
  [line IN found WHERE line.whom:Group | {id: line.whom.id, things: line.things}] AS groups, COLLECT {
    UNWIND [line IN found WHERE line.whom:Group | line.whom] AS group
    MATCH (group)<-[:MEMBER_OF]-(other:Country) WHERE other <> country
    WITH other, collect(group.id) AS groups
    RETURN {id: other.id, name: other.name, label: other.label, groups: groups}
  } AS members,
  [line IN found WHERE line.whom:Country | {id: line.whom.id, name: line.whom.name, label: line.whom.label, things: line.things}] AS direct
