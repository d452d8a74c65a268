// What $versions of the data did to nodes, written at $from or later. In Neo4j Browser, first:
// :param versions => [1], :param from => '', :param afterVersion => 0, :param afterId => '' and :param first => 50
UNWIND $versions AS number
WITH toInteger(number) AS version
CALL (version) {
  MATCH (change:Change)
  WHERE change.id STARTS WITH toString(version) + '-' AND change.writtenAt >= $from
    AND (version > $afterVersion OR change.id > $afterId)
  RETURN change ORDER BY change.id LIMIT toInteger($first) + 1
}
WITH change LIMIT toInteger($first) + 1
OPTIONAL MATCH (node:Entity {id: change.nodeId})
RETURN change {.id, .kind, .noun, .nodeId, .version, .writtenAt, .origin, .fields, .before, .after} AS change,
  node.label AS label, node IS NOT NULL AS isHeld
