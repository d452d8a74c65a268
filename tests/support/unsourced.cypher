// Nodes without a source, and relationships with neither a source nor claims that they are derived from: none in a whole data set.
MATCH (node:Entity)
WHERE NOT EXISTS { (node)-[:STATED_BY]->(:Source) }
RETURN 'node' AS what, node.id AS id, labels(node)[-1] AS type
UNION ALL
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE type(relationship) <> 'STATED_BY'
  AND size(coalesce(relationship.sources, [])) = 0
  AND size(coalesce(relationship.derivedFrom, [])) = 0
RETURN 'relationship' AS what, from.id + ' -> ' + to.id AS id, type(relationship) AS type
UNION ALL
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE EXISTS { UNWIND coalesce(relationship.sources, []) AS source WITH source WHERE NOT EXISTS { (:Source {id: source}) } RETURN source }
RETURN 'source of a relationship' AS what, from.id + ' -> ' + to.id AS id, type(relationship) AS type
