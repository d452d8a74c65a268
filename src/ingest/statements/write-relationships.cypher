// Writes relationships: $rows of from, to, type and properties. How many tells whether both ends of each were there.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(relationship) AS written
