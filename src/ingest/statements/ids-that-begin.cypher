// Ids of nodes that begin with one of $beginnings.
UNWIND $beginnings AS beginning
MATCH (node:Entity) WHERE node.id STARTS WITH beginning
RETURN DISTINCT node.id AS id
