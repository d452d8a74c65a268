// The next changes of versions after $version, written at $from or later, after the place $afterVersion, $afterId.
MATCH (change:Change)
WHERE change.version > $version AND change.writtenAt >= $from
  AND (change.version > $afterVersion OR (change.version = $afterVersion AND change.nodeId > $afterId))
RETURN change {.*} AS change ORDER BY change.version, change.nodeId LIMIT 5000
