// Nodes by id after $after that stand by the day $asOf, of $nouns or all but sources, with those without a day when $undated.
// In Neo4j Browser, first: :param asOf => '2015-12-31' and :param nouns => null and :param undated => true
// and :param after => '' and :param first => 100
MATCH (n:Entity) WHERE n.id > $after
WITH n, head([label IN labels(n) WHERE label <> 'Entity']) AS noun ORDER BY n.id
WHERE CASE WHEN $nouns IS NULL THEN noun <> 'Source' ELSE noun IN $nouns END
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
WHERE standing = 'DATED' OR (standing = 'UNDATED' AND ($undated OR EXISTS { (n)-[r]->() WHERE r.derivedFrom IS NOT NULL }))
RETURN n.id AS id, standing LIMIT toInteger($first)
