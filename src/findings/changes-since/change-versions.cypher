// Every data version, and when its first and its last change by id were written.
MATCH (data:Dataset {id: 'current'})
UNWIND range(1, data.version) AS version
OPTIONAL CALL (version) {
  MATCH (change:Change) WHERE change.id STARTS WITH toString(version) + '-'
  RETURN change.writtenAt AS first ORDER BY change.id LIMIT 1
}
OPTIONAL CALL (version) {
  MATCH (change:Change) WHERE change.id STARTS WITH toString(version) + '-'
  RETURN change.writtenAt AS last ORDER BY change.id DESC LIMIT 1
}
RETURN version, CASE WHEN first > last THEN first ELSE last END AS writtenAt ORDER BY version
