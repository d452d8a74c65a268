// Element ids of the relationships that the rows of $ids state, to nodes that stand by the day $asOf, of $nouns or all but sources;
// those without a day when $undated.
// In Neo4j Browser, first: :param ids => ['R001', 'KEN'] and :param asOf => '2015-12-31' and :param nouns => null
// and :param undated => true
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r]->(n:Entity)
WITH from, r, n, head([label IN labels(n) WHERE label <> 'Entity']) AS noun
WHERE CASE WHEN $nouns IS NULL THEN noun <> 'Source' ELSE noun IN $nouns AND type(r) <> 'STATED_BY' END
WITH r, n, from.date IS NOT NULL OR from.began IS NOT NULL OR from.adopted IS NOT NULL OR from:Participation OR from:Tie AS isDated,
  COLLECT { MATCH (action:Entity) WHERE action.id IN coalesce(r.derivedFrom, []) RETURN action } AS actions
WITH r, n, isDated OR any(action IN actions WHERE action.date IS NOT NULL) AS isDated, actions
// What a derived relationship follows from must have happened.
WHERE (isDated OR $undated)
  AND (size(actions) = 0 OR $asOf IS NULL OR any(action IN actions WHERE action.date IS NULL OR action.dateLatest <= date($asOf)))
WITH r, n
CALL (n) {
  WITH n, head(COLLECT {
    WITH n WHERE n:Participation OR n:Tie
    MATCH (n)-[:EVENT|AT]->(event:Event)
    RETURN event ORDER BY event.id LIMIT 1
  }) AS event
  WITH n, coalesce(event, n) AS dated
  WITH n, coalesce(dated.date, dated.began, dated.adopted) AS date,
    CASE WHEN dated.date IS NOT NULL THEN dated.dateEarliest WHEN dated.began IS NOT NULL THEN dated.beganEarliest ELSE dated.adoptedEarliest END AS earliest,
    CASE WHEN dated.date IS NOT NULL THEN dated.dateLatest WHEN dated.began IS NOT NULL THEN dated.beganLatest ELSE dated.adoptedLatest END AS latest
  WITH n, CASE
    WHEN date IS NULL THEN 'UNDATED'
    WHEN $asOf IS NULL OR latest <= date($asOf) THEN 'DATED'
    WHEN earliest > date($asOf) THEN 'LATER'
    ELSE 'CANNOT_TELL'
  END AS standing
  RETURN standing
}
WITH r, standing WHERE standing IN ['DATED', 'UNDATED']
RETURN elementId(r) AS id
