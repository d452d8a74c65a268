// The recommendation $recommendation and those that it replaced or that replaced it, directly or through up to 20. No row: no such recommendation.
// In Neo4j Browser, first: :param recommendation => 'R001' and :param most => 100
MATCH (asked:Recommendation {id: $recommendation})
CALL (asked) {
  RETURN asked AS r, 'ITSELF' AS place
  UNION
  MATCH (asked)-[:REPLACES*1..20]->(r:Recommendation)
  RETURN DISTINCT r, 'EARLIER' AS place LIMIT 1000
  UNION
  MATCH (asked)<-[:REPLACES*1..20]-(r:Recommendation)
  RETURN DISTINCT r, 'LATER' AS place LIMIT 1000
}
WITH asked, r, collect(place) AS places
WITH r, CASE
  WHEN r = asked THEN 'ITSELF'
  WHEN size(places) > 1 THEN 'CIRCLE'
  ELSE head(places)
END AS place
ORDER BY r.dateEarliest, r.id LIMIT toInteger($most) + 1
RETURN {noun: 'Recommendation', id: r.id, label: r.label} AS recommendation, place, r.date AS date, r.officialText AS officialText, r.gist AS gist,
  COLLECT {
    MATCH (r)-[:REPLACES]->(earlier:Recommendation)
    RETURN {noun: 'Recommendation', id: earlier.id, label: earlier.label} AS earlier ORDER BY earlier.id
  } AS replaces
