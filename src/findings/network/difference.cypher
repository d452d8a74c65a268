// What happened after the day $from and by the day $to, and what ended or was replaced then, of $nouns or all; those that come
// after $afterDay and $afterId.
// In Neo4j Browser, first: :param from => '2014-12-31' and :param to => '2015-12-31' and :param nouns => null
// and :param afterDay => '' and :param afterId => '' and :param first => 50
CALL () {
  MATCH (n:Entity)
  WHERE n.dateEarliest <= date($to) AND n.dateLatest > date($from)
  RETURN n, n.date AS date, n.dateEarliest AS earliest, n.dateLatest AS latest, 'HAPPENED' AS what, n AS stating, null AS cause
  UNION ALL
  MATCH (n:Review)
  WHERE n.beganEarliest <= date($to) AND n.beganLatest > date($from)
  RETURN n, n.began AS date, n.beganEarliest AS earliest, n.beganLatest AS latest, 'BEGAN' AS what, n AS stating, null AS cause
  UNION ALL
  MATCH (n:Review)
  WHERE n.endedEarliest <= date($to) AND n.endedLatest > date($from)
  RETURN n, n.ended AS date, n.endedEarliest AS earliest, n.endedLatest AS latest, 'ENDED' AS what, n AS stating, null AS cause
  UNION ALL
  MATCH (n:Recommendation)<-[:REPLACES]-(later:Recommendation)
  WHERE later.dateEarliest <= date($to) AND later.dateLatest > date($from)
  RETURN n, later.date AS date, later.dateEarliest AS earliest, later.dateLatest AS latest, 'REPLACED' AS what, later AS stating, later AS cause
  UNION ALL
  MATCH (n:Recommendation)<-[:RECOMMENDATION]-(change:StatusChange {status: 'SUPERSEDED'})
  WHERE change.dateEarliest <= date($to) AND change.dateLatest > date($from)
  RETURN n, change.date AS date, change.dateEarliest AS earliest, change.dateLatest AS latest, 'SUPERSEDED' AS what, change AS stating, change AS cause
  UNION ALL
  MATCH (n:Instrument)
  WHERE n.adoptedEarliest <= date($to) AND n.adoptedLatest > date($from)
  RETURN n, n.adopted AS date, n.adoptedEarliest AS earliest, n.adoptedLatest AS latest, 'ADOPTED' AS what, n AS stating, null AS cause
  UNION ALL
  MATCH (n:Instrument)
  WHERE n.entryIntoForceEarliest <= date($to) AND n.entryIntoForceLatest > date($from)
  RETURN n, n.entryIntoForce AS date, n.entryIntoForceEarliest AS earliest, n.entryIntoForceLatest AS latest, 'ENTERED_INTO_FORCE' AS what, n AS stating, null AS cause
}
WITH *, head([label IN labels(n) WHERE label <> 'Entity']) AS noun
WHERE noun <> 'Source' AND ($nouns IS NULL OR noun IN $nouns)
// What is not a day of its own, such as the two of a review, comes apart by what happened.
WITH *, toString(earliest) AS day, n.id + ' ' + what AS key
WHERE day > $afterDay OR (day = $afterDay AND key > $afterId)
WITH * ORDER BY day, key LIMIT toInteger($first) + 1
RETURN {noun: noun, id: n.id, label: n.label} AS node, what, date, day, key,
  earliest > date($from) AND latest <= date($to) AS isSure, stating.id AS stating,
  CASE WHEN cause IS NOT NULL THEN {noun: head([label IN labels(cause) WHERE label <> 'Entity']), id: cause.id, label: cause.label} END AS by
ORDER BY day, key
