// What is known of all relationships between the two nodes of each of $pairs, and of those with the element ids $relationships.
// In Neo4j Browser, first: :param pairs => [['gi-toc', 'MEX']] and :param relationships => []
CALL () {
  UNWIND $pairs AS pair
  MATCH (:Entity {id: pair[0]})-[r]-(:Entity {id: pair[1]})
  RETURN r
  UNION
  MATCH ()-[r]->() WHERE elementId(r) IN $relationships
  RETURN r
}
WITH DISTINCT r, startNode(r) AS start, endNode(r) AS end, coalesce(r.derivedFrom, []) AS derivedFrom
WITH *, head(COLLECT {
  MATCH (action:Entity) WHERE action.id IN derivedFrom
  RETURN action ORDER BY action.dateEarliest, action.id LIMIT 1
  UNION ALL
  WITH start, derivedFrom WHERE size(derivedFrom) = 0 AND (start:Participation OR start:Tie)
  MATCH (start)-[:EVENT|AT]->(event:Event)
  RETURN event AS action ORDER BY event.id LIMIT 1
}) AS other
WITH *, coalesce(other, start) AS dated
RETURN start.id AS from, end.id AS to, type(r) AS type, r.basis AS basis, derivedFrom,
  coalesce(dated.date, dated.began) AS date,
  toString(CASE WHEN dated.date IS NOT NULL THEN dated.dateEarliest ELSE dated.beganEarliest END) AS dateEarliest,
  toString(CASE WHEN dated.date IS NOT NULL THEN dated.dateLatest ELSE dated.beganLatest END) AS dateLatest,
  COLLECT {
    MATCH (start)-[claim:STATED_BY]->(source:Source) WHERE source.id IN coalesce(r.sources, [end.id])
    RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf} AS source
    UNION
    MATCH (action:Entity)-[claim:STATED_BY]->(source:Source) WHERE action.id IN derivedFrom
    RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf} AS source
  } AS sources
