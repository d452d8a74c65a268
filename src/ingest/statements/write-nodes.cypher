// Writes nodes whole: $rows of id, noun and properties.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node = row.properties
SET node:$(row.noun)
