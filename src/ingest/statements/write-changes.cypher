// Writes down what happened to each node in this version: $rows of properties.
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
SET change = row
