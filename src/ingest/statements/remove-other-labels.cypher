// Takes all labels but its own from nodes that a run which was cut off may have begun as another noun: $rows of id and noun.
UNWIND $rows AS row
MATCH (node:Entity {id: row.id})
WITH node, [label IN labels(node) WHERE NOT label IN ['Entity', row.noun]] AS others
WHERE size(others) > 0
REMOVE node:$(others)
