// Which recommendations concern $country, and which may: a page of both lists. No row: no such country.
// In Neo4j Browser, first: :param country => 'MEX' and :param first => 50, and for no filter :param subjects => [], :param makers => [],
// :param forums => [], :param since => '', :param until => '9999-12-31', :param concernAfter => '' and :param mayAfter => ''
MATCH (country:Country {id: $country})
// Groups that part the States among them: a country that is known in one of them is in no other of their kinds.
WITH country, COLLECT {
  MATCH (country)-[:MEMBER_OF]->(group:Group) WHERE group.kind IN ['REGION', 'REGIONAL_GROUP']
  UNWIND CASE group.kind WHEN 'REGION' THEN ['REGION', 'SUBREGION'] ELSE ['REGIONAL_GROUP'] END AS kind
  RETURN DISTINCT kind
} + 'ACTORS' AS settled
CALL (country, settled) {
  CALL (country, settled) {
    MATCH (country)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r, true AS isSure
    UNION ALL
    MATCH (country)-[:MEMBER_OF]->(:Group)<-[:ADDRESSED_TO]-(r:Recommendation) RETURN r, true AS isSure
    UNION ALL
    MATCH (country)<-[:HOST|CONCERNS_COUNTRY]-(:Event)<-[:MADE_AT]-(r:Recommendation) RETURN r, true AS isSure
    UNION ALL
    MATCH (group:Group)<-[:ADDRESSED_TO]-(r:Recommendation) WHERE group.membersKnown <> 'ALL' AND NOT group.kind IN settled
    RETURN r, false AS isSure
  }
  // What concerns it for sure is no longer a may be. Undated ones may lie in any span of days, and come last.
  WITH r, max(isSure) AS concerns
  WITH r, concerns, coalesce(toString(r.dateEarliest), '9999-12-31') + '|' + r.id AS key
  WHERE key > CASE WHEN concerns THEN $concernAfter ELSE $mayAfter END
    AND ($since = '' OR coalesce(toString(r.dateLatest), '9999-12-31') >= $since)
    AND ($until = '9999-12-31' OR coalesce(toString(r.dateEarliest), '') <= $until)
    AND all(id IN $subjects WHERE EXISTS { (r)-[:CONCERNS|ASKS_TO_JOIN]->(:Entity)-[:INSTRUMENT*0..1]->(:Entity {id: id}) })
    AND all(id IN $makers WHERE EXISTS { (r)-[:MADE_BY]->(:Entity {id: id}) })
    AND all(words IN $forums WHERE toLower(r.forumAsStated) CONTAINS toLower(words)
      OR EXISTS { (r)-[:MADE_AT]->(:Event)-[:PART_OF*0..3]->(:Event {id: words}) })
  WITH concerns, key ORDER BY key
  RETURN collect(CASE WHEN concerns THEN key END) AS concerning, collect(CASE WHEN NOT concerns THEN key END) AS perhaps
}
RETURN country {noun: 'Country', .id, .label} AS country, size(concerning) AS concernCount, size(perhaps) AS mayConcernCount,
  settled, concerning[..toInteger($first)] AS concerning, perhaps[..toInteger($first)] AS perhaps
