// What $versions of the data did to $country's node and to nodes whose rows name it, now or in a change, written at $from or later.
// No row: nothing. In Neo4j Browser, first: :param versions => [1], :param from => '', :param country => 'MEX', :param quoted => '"MEX"',
// :param afterVersion => 0, :param afterId => '' and :param first => 50
CALL () {
  MATCH (country:Country {id: $country})
  RETURN [country.id] + COLLECT { MATCH (node:Entity)-->(country) RETURN DISTINCT node.id } AS naming
}
// Version 1 only adds, and may have added all: what it did is looked up by ids, those that a later version took away among them.
CALL (naming) {
  UNWIND $versions AS number
  WITH naming, toInteger(number) AS version WHERE version > 1
  MATCH (change:Change)
  WHERE change.id STARTS WITH toString(version) + '-' AND (change.nodeId = $country OR change.before CONTAINS $quoted OR change.after CONTAINS $quoted
    OR EXISTS { (:Entity {id: change.nodeId})-->(:Country {id: $country}) })
  RETURN collect(change) AS later
}
CALL (naming, later) {
  UNWIND later AS change RETURN change
  UNION
  UNWIND CASE WHEN 1 IN $versions THEN naming + [change IN later | change.nodeId] ELSE [] END AS id
  MATCH (change:Change {id: '1-' + id})
  RETURN DISTINCT change
}
WITH change
WHERE change.writtenAt >= $from AND (change.version > $afterVersion OR (change.version = $afterVersion AND change.id > $afterId))
WITH change ORDER BY change.version, change.id LIMIT toInteger($first) + 1
OPTIONAL MATCH (node:Entity {id: change.nodeId})
RETURN change {.id, .kind, .noun, .nodeId, .version, .writtenAt, .origin, .fields, .before, .after} AS change,
  node.label AS label, node IS NOT NULL AS isHeld
ORDER BY change.version, change.id
