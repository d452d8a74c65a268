// Ids of imports of a day, those that were taken back too: what they did stays in the changes.
MATCH (import:Import) WHERE import.id STARTS WITH $beginning RETURN import.id AS id
UNION
MATCH (change:Change) WHERE change.origin STARTS WITH $beginning RETURN DISTINCT change.origin AS id
