// For each country of $pairs and each crime of its things: the latest recommendation about it that concerns the country, as in
// recommendations-for.cypher. In Neo4j Browser, first:
// :param pairs => [{country: 'MEX', things: ['corruption']}] and :param basis => ['NAMED', 'SUGGESTED']
UNWIND $pairs AS pair
MATCH (country:Country {id: pair.country})
CALL (country, pair) {
  CALL (country) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r
  }
  MATCH (r)-[about:CONCERNS]->(crime:Crime) WHERE about.basis IN $basis AND crime.id IN pair.things
  WITH r, about, crime ORDER BY coalesce(toString(r.dateEarliest), '') DESC, r.id
  WITH crime, head(collect({r: r, about: about})) AS latest
  RETURN crime, latest.r AS r, latest.about AS about
}
RETURN country.id AS country, country.name AS name, crime.id AS thing, r.id AS recommendation, r.label AS label, r.date AS date,
  about.basis AS basis, about.sources AS sourceIds
