// Which of $ids are ids of nodes, and of which noun.
// In Neo4j Browser, first: :param ids => ['KEN', 'TIP']
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Entity']) AS noun
