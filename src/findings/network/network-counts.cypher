// How many nodes of each of $nouns, or of all nouns but sources, stand by the day $asOf.
// In Neo4j Browser, first: :param asOf => '2015-12-31' and :param nouns => null
CALL () {
  MATCH (n:!Participation&!Tie&!Source&Entity)
  WITH n, coalesce(n.date, n.began, n.adopted) AS date
  RETURN n, date,
    CASE WHEN n.date IS NOT NULL THEN n.dateEarliest WHEN n.began IS NOT NULL THEN n.beganEarliest ELSE n.adoptedEarliest END AS earliest,
    CASE WHEN n.date IS NOT NULL THEN n.dateLatest WHEN n.began IS NOT NULL THEN n.beganLatest ELSE n.adoptedLatest END AS latest
  UNION ALL
  MATCH (n:Participation)-[:EVENT]->(event:Event)
  RETURN n, event.date AS date, event.dateEarliest AS earliest, event.dateLatest AS latest
  UNION ALL
  MATCH (n:Tie)
  OPTIONAL MATCH (n)-[:AT]->(event:Event)
  WITH n, event ORDER BY event.id
  WITH n, head(collect(event)) AS event
  RETURN n, event.date AS date, event.dateEarliest AS earliest, event.dateLatest AS latest
  UNION ALL
  MATCH (n:Source) WHERE 'Source' IN coalesce($nouns, [])
  RETURN n, null AS date, null AS earliest, null AS latest
}
WITH head([label IN labels(n) WHERE label <> 'Entity']) AS noun, CASE
  WHEN date IS NULL THEN 'UNDATED'
  WHEN $asOf IS NULL OR latest <= date($asOf) THEN 'DATED'
  WHEN earliest > date($asOf) THEN 'LATER'
  ELSE 'CANNOT_TELL'
END AS standing
WHERE $nouns IS NULL OR noun IN $nouns
RETURN noun, standing, count(*) AS count
