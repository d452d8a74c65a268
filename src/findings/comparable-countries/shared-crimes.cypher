// For each of $pairs: the latest recommendation about the crime that concerns the country (as in recommendations-for.cypher).
// In Neo4j Browser, first: :param pairs => [{country: 'MEX', thing: 'corruption'}] and :param basis => ['NAMED', 'SUGGESTED']
UNWIND $pairs AS pair
MATCH (country:Country {id: pair.country})
MATCH (crime:Crime {id: pair.thing})
CALL (country, crime) {
  CALL (country, crime) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation)-[about:CONCERNS]->(crime) RETURN r, about
    UNION
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation)-[about:CONCERNS]->(crime) RETURN r, about
    UNION
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation)-[about:CONCERNS]->(crime) RETURN r, about
  }
  WITH r, about WHERE about.basis IN $basis
  RETURN r, about ORDER BY coalesce(toString(r.dateEarliest), '') DESC, r.id LIMIT 1
}
RETURN country.id AS country, country.name AS name, crime.id AS thing, r.id AS recommendation, r.label AS label, r.date AS date,
  about.basis AS basis, about.sources AS sourceIds
