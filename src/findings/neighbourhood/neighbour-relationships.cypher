// Element ids of the relationships between one of $ids and one of $known.
// In Neo4j Browser, first: :param ids => ['MEX', 'UNTOC'] and :param known => ['gi-toc', 'MEX']
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE m.id IN $known
RETURN DISTINCT elementId(r) AS id
