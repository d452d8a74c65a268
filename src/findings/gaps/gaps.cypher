// What $country or $group is for gaps: its countries, and the crimes on which somebody there works.
// In Neo4j Browser, first: :param country => 'MEX', :param group => '', :param instrument => '' and :param basis => ['NAMED', 'SUGGESTED']
OPTIONAL MATCH (country:Country {id: $country})
OPTIONAL MATCH (group:Group {id: $group})
OPTIONAL MATCH (instrument:Instrument {id: $instrument})
CALL (country, group) {
  OPTIONAL MATCH (group)<-[:MEMBER_OF]-(member:Country)
  WITH country, collect(member) AS members
  RETURN CASE WHEN country IS NULL THEN members ELSE [country] END AS places
}
CALL (places) {
  UNWIND places AS place
  MATCH (place)<-[:BASED_IN|ACTIVE_IN]-(organization:Organization)
  WITH DISTINCT organization
  MATCH (organization)-[on:WORKS_ON]->(crime:Crime) WHERE on.basis IN $basis
  RETURN collect(DISTINCT crime.id) AS covered
}
RETURN country.name AS countryName, group.name AS groupName, group.membersKnown AS membersKnown,
  instrument IS NOT NULL AS instrumentKnown, coalesce(instrument.shortTitle, instrument.title) AS instrumentName,
  [place IN places | place.id] AS places, covered
