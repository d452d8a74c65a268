// Organizations that work on each of $crimes, near ones first: in $country 0, in $subregion 1, in $region 2, elsewhere 3, unknown 4.
// In Neo4j Browser, first: :param crimes => ['smuggling-of-migrants'], :param country => 'MEX', :param subregion => ['GTM'],
// :param region => ['GTM', 'COL'], :param bases => ['NAMED', 'SUGGESTED'] and :param first => 10
UNWIND $crimes AS id
MATCH (:Crime {id: id})<-[on:WORKS_ON]-(organization:Organization) WHERE on.basis IN $bases
OPTIONAL MATCH (organization)-[:BASED_IN|ACTIVE_IN]->(place:Country)
WITH id, organization, on, min(CASE
  WHEN place.id = $country THEN 0
  WHEN place.id IN $subregion THEN 1
  WHEN place.id IN $region THEN 2
  WHEN place IS NOT NULL THEN 3
  ELSE 4 END) AS rank
ORDER BY rank, toLower(organization.name), organization.id
RETURN id, count(on) AS total, count(CASE on.basis WHEN 'NAMED' THEN 1 END) AS named, collect({
  organization: {noun: 'Organization', id: organization.id, label: organization.label},
  name: organization.name, rank: rank, basis: on.basis, sourceIds: on.sources
})[..toInteger($first)] AS lines
