// Events, treaty actions and recommendations that were, or may have been, at $from or later, by their first possible day.
// In Neo4j Browser, first: :param from => '2024-01-01', :param after => '' and :param first => 50
CALL () {
  MATCH (what:Event) WHERE what.dateLatest >= date($from) RETURN what, 'EVENT' AS kind
  UNION ALL
  MATCH (what:Event) WHERE what.dateEarliest IS NOT NULL AND what.dateLatest IS NULL RETURN what, 'EVENT' AS kind
  UNION ALL
  MATCH (what:TreatyAction) WHERE what.dateLatest >= date($from) RETURN what, 'TREATY_ACTION' AS kind
  UNION ALL
  MATCH (what:TreatyAction) WHERE what.dateEarliest IS NOT NULL AND what.dateLatest IS NULL RETURN what, 'TREATY_ACTION' AS kind
  UNION ALL
  MATCH (what:Recommendation) WHERE what.dateLatest >= date($from) RETURN what, 'RECOMMENDATION' AS kind
  UNION ALL
  MATCH (what:Recommendation) WHERE what.dateEarliest IS NOT NULL AND what.dateLatest IS NULL RETURN what, 'RECOMMENDATION' AS kind
}
WITH what, kind, coalesce(toString(what.dateEarliest), '') + '|' + kind + '|' + what.id AS key
WHERE key > $after
WITH what, kind, key ORDER BY key LIMIT toInteger($first) + 1
RETURN kind, key, what.id AS id, what.label AS label, what.date AS date, [] AS ways
ORDER BY key
