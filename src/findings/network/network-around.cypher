// All that is related to $country and $crime, to both when both are given, with how it stands to the day $asOf; by id. The two too.
// In Neo4j Browser, first: :param country => 'MEX' and :param crime => null and :param asOf => '2015-12-31' and :param nouns => null
MATCH (middle:Entity) WHERE middle.id IN [$country, $crime]
WITH collect(middle) AS middles
CALL (middles) {
  UNWIND middles AS n
  RETURN n
  UNION
  WITH middles, head(middles) AS middle, size(middles) AS wanted
  MATCH (middle)--(n:Entity)
  WITH DISTINCT middles, n
  WHERE all(other IN tail(middles) WHERE EXISTS { (n)--(other) })
  RETURN n
}
WITH n, head([label IN labels(n) WHERE label <> 'Entity']) AS noun
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
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Entity']) AS noun, standing ORDER BY id
