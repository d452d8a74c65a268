// Sources by id; of those that are gone, what the change with that id (version, then the source's id) kept of them.
// In Neo4j Browser, first: :param ids => ['un-treaty-collection-status'] and :param gone => ['2-old-source']
CALL () {
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  RETURN id, source {.id, .label, .title, .url, .kind} AS source, null AS before
  UNION ALL
  UNWIND $gone AS id
  MATCH (change:Change {id: id, kind: 'REMOVE', noun: 'Source'})
  RETURN change.nodeId AS id, null AS source, change.before AS before
}
RETURN id, source, before
