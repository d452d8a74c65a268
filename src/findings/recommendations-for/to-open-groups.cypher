// Recommendations to groups whose members are not all known, by kind of group, each as its day and id: they may concern any country.
// In Neo4j Browser, first, for no filter: :param subjects => [], :param makers => [], :param forums => [], :param since => '' and :param until => '9999-12-31'
MATCH (group:Group)<-[:ADDRESSED_TO]-(r:Recommendation) WHERE group.membersKnown <> 'ALL'
WITH DISTINCT group.kind AS kind, r
WHERE ($since = '' OR coalesce(toString(r.dateLatest), '9999-12-31') >= $since)
  AND ($until = '9999-12-31' OR coalesce(toString(r.dateEarliest), '') <= $until)
  AND all(id IN $subjects WHERE EXISTS { (r)-[:CONCERNS|ASKS_TO_JOIN]->(:Entity)-[:INSTRUMENT*0..1]->(:Entity {id: id}) })
  AND all(id IN $makers WHERE EXISTS { (r)-[:MADE_BY]->(:Entity {id: id}) })
  AND all(words IN $forums WHERE toLower(r.forumAsStated) CONTAINS toLower(words)
    OR EXISTS { (r)-[:MADE_AT]->(:Event)-[:PART_OF*0..3]->(:Event {id: words}) })
RETURN kind, collect(coalesce(toString(r.dateEarliest), '9999-12-31') + '|' + r.id) AS keys
