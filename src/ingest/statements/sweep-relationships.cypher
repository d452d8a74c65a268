// Takes some relationships of our nodes that no claim states, which are swept after that.
MATCH (node:Entity)
WHERE node.basis IS NOT NULL AND node.label IS NOT NULL AND NOT EXISTS { (node)-[:STATED_BY]->() }
MATCH (node)-[relationship]-()
WITH relationship LIMIT 20000
DELETE relationship
RETURN count(relationship) AS swept
