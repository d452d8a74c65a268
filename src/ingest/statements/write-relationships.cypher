// Writes relationships: $rows of from, to (element ids), type and properties. How many tells whether both ends of each were there.
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(relationship) AS written
