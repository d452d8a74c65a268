// Takes some of our nodes that no claim states: those that a run removes, and those that a run which was cut off had begun.
MATCH (node:Entity)
WHERE node.basis IS NOT NULL AND node.label IS NOT NULL AND NOT EXISTS { (node)-[:STATED_BY]->() }
WITH node LIMIT 2000
DETACH DELETE node
RETURN count(node) AS swept
