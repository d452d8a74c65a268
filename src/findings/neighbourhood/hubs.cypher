// Those of $ids with more than $most relationships.
// In Neo4j Browser, first: :param ids => ['MEX', 'states-parties-tip'] and :param most => 1000
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE COUNT { (n)--() } > $most
RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS noun, n.id AS id, n.label AS label ORDER BY id
