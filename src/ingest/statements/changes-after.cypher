// The next changes after the one with id $after, in the order of their ids.
MATCH (change:Change) WHERE change.id > $after
RETURN change {.*} AS change ORDER BY change.id LIMIT 2000
