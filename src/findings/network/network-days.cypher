// How many nodes of each noun have which days: of a participation and a tie, those of their event; none for the nouns $timeless.
// In Neo4j Browser, first: :param timeless => ['Country', 'Organization', 'Source']
CALL () {
  MATCH (n:!Participation&!Tie&Entity)
  WITH n, head([label IN labels(n) WHERE label <> 'Entity']) AS noun
  // To read a date that no node of a noun has costs most of the time.
  RETURN noun, CASE WHEN NOT noun IN $timeless THEN n END AS dated
  UNION ALL
  MATCH (:Participation)-[:EVENT]->(dated:Event)
  RETURN 'Participation' AS noun, dated
  UNION ALL
  MATCH (n:Tie)
  OPTIONAL MATCH (n)-[:AT]->(event:Event)
  WITH n, event ORDER BY event.id
  WITH n, head(collect(event)) AS dated
  RETURN 'Tie' AS noun, dated
}
WITH noun, coalesce(dated.date, dated.began, dated.adopted) IS NOT NULL AS isDated,
  coalesce(dated.dateEarliest, dated.beganEarliest, dated.adoptedEarliest) AS earliest,
  coalesce(dated.dateLatest, dated.beganLatest, dated.adoptedLatest) AS latest
WITH noun, isDated, earliest, latest, count(*) AS count
RETURN noun, isDated, toString(earliest) AS earliest, toString(latest) AS latest, count
