// The crimes to look at for $country, by name: $crimes, or when it is empty those of recommendations to it and its groups; and its
// neighbours. No row: no such country. In Neo4j Browser, first: :param country => 'MEX' and :param crimes => []
MATCH (country:Country {id: $country})
OPTIONAL CALL (country) {
  UNWIND $crimes AS id
  MATCH (crime:Crime {id: id})
  RETURN crime
  UNION
  MATCH (country)-[:MEMBER_OF*0..1]->(addressee:Country|Group)<-[:ADDRESSED_TO]-(:Recommendation)-[:CONCERNS]->(crime:Crime)
  WHERE size($crimes) = 0
  RETURN crime
}
WITH country, crime ORDER BY toLower(crime.name), crime.id
WITH country, collect(crime {noun: 'Crime', .id, .label, .name}) AS crimes
RETURN country.name AS name, crimes,
  COLLECT { MATCH (country)-[:MEMBER_OF]->(:Group {kind: 'SUBREGION'})<-[:MEMBER_OF]-(near:Country) RETURN DISTINCT near.id } AS subregion,
  COLLECT { MATCH (country)-[:MEMBER_OF]->(:Group {kind: 'REGION'})<-[:MEMBER_OF]-(near:Country) RETURN DISTINCT near.id } AS region
