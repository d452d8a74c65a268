// For each set of crimes in $sets: who works on one of them, nearest to $country first, then by name. In Neo4j Browser, first:
// :param country => 'MEX', :param crimes => ['corruption'], :param sets => [['corruption']], :param basis => ['NAMED', 'SUGGESTED'] and :param most => 5
MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)-[:MEMBER_OF]->(:Group {kind: 'SUBREGION'})<-[:MEMBER_OF]-(near:Country)
  RETURN collect(DISTINCT near.id) AS inSubregion
}
CALL (country) {
  MATCH (country)-[:MEMBER_OF]->(:Group {kind: 'REGION'})<-[:MEMBER_OF]-(near:Country)
  RETURN collect(DISTINCT near.id) AS inRegion
}
CALL (inSubregion, inRegion) {
  MATCH (crime:Crime)<-[on:WORKS_ON]-(organization:Organization) WHERE crime.id IN $crimes AND on.basis IN $basis
  WITH inSubregion, inRegion, organization, collect({crime: crime.id, basis: on.basis}) AS works
  WITH inSubregion, inRegion, organization, works,
    COLLECT { MATCH (organization)-[:BASED_IN|ACTIVE_IN]->(place:Country) RETURN place.id } AS places
  WITH organization, works, CASE
    WHEN size(places) = 0 THEN 5
    WHEN $country IN places THEN 1
    WHEN any(place IN places WHERE place IN inSubregion) THEN 2
    WHEN any(place IN places WHERE place IN inRegion) THEN 3
    ELSE 4 END AS near
  WITH organization, works, near ORDER BY near, toLower(organization.name), organization.id
  RETURN collect({id: organization.id, near: near, works: works}) AS ranked
}
UNWIND range(0, size($sets) - 1) AS place
WITH place, [each IN ranked WHERE any(work IN each.works WHERE work.crime IN $sets[place])] AS fitting
RETURN place, size(fitting) AS known,
  size([each IN fitting WHERE any(work IN each.works WHERE work.crime IN $sets[place] AND work.basis = 'NAMED')]) AS named,
  [each IN fitting[..toInteger($most)] | {id: each.id, near: each.near}] AS nearest
ORDER BY place
