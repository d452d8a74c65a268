// The next ids of nodes after $after, in order.
MATCH (node:Entity) WHERE node.id > $after
RETURN node.id AS id ORDER BY node.id LIMIT 2000
