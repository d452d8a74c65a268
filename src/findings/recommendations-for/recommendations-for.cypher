// Which recommendations surely concern $country, each as its day and id, and the kinds of groups of which it surely is in no other. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX', and for no filter :param subjects => [], :param makers => [],
// :param forums => [], :param since => '' and :param until => '9999-12-31'
MATCH (country:Country {id: $country})
// Groups that part the States among them: a country that is known in one of them is in no other of their kinds.
WITH country, COLLECT {
  MATCH (country)-[:MEMBER_OF]->(group:Group) WHERE group.kind IN ['REGION', 'REGIONAL_GROUP']
  UNWIND CASE group.kind WHEN 'REGION' THEN ['REGION', 'SUBREGION'] ELSE ['REGIONAL_GROUP'] END AS kind
  RETURN DISTINCT kind
} + 'ACTORS' AS settled
CALL (country) {
  CALL (country) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r
    UNION
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r
  }
  WITH r
  WHERE ($since = '' OR coalesce(toString(r.dateLatest), '9999-12-31') >= $since)
    AND ($until = '9999-12-31' OR coalesce(toString(r.dateEarliest), '') <= $until)
    AND all(id IN $subjects WHERE EXISTS { (r)-[:CONCERNS|ASKS_TO_JOIN]->(:Entity)-[:INSTRUMENT*0..1]->(:Entity {id: id}) })
    AND all(id IN $makers WHERE EXISTS { (r)-[:MADE_BY]->(:Entity {id: id}) })
    AND all(words IN $forums WHERE toLower(r.forumAsStated) CONTAINS toLower(words)
      OR EXISTS { (r)-[:MADE_AT]->(:Event)-[:PART_OF*0..3]->(:Event {id: words}) })
  // Undated ones may lie in any span of days, and come last.
  WITH coalesce(toString(r.dateEarliest), '9999-12-31') + '|' + r.id AS key ORDER BY key
  RETURN collect(key) AS sure
}
RETURN country {noun: 'Country', .id, .label} AS country, settled, sure
