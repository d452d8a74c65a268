// Nodes by their $ids, as an answer points at them: noun, id and label.
// In Neo4j Browser, first: :param ids => ['KEN', 'gi-toc']
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id, head([label IN labels(node) WHERE label <> 'Entity']) AS noun, node.label AS label
