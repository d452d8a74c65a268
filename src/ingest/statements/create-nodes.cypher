// Writes nodes of which the graph is known to hold none: $rows of id, noun and properties.
UNWIND $rows AS row
CREATE (node:Entity)
SET node = row.properties
SET node:$(row.noun)
