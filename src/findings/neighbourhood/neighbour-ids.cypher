// Ids of all nodes that are related to one of $ids, by noun; only of $nouns, or of all but sources when that is null; some $most.
// In Neo4j Browser, first: :param ids => ['gi-toc'] and :param nouns => null and :param most => 20000
UNWIND $ids AS id
MATCH (:Entity {id: id})--(n:Entity)
WITH DISTINCT n, head([label IN labels(n) WHERE label <> 'Entity']) AS noun
WHERE CASE WHEN $nouns IS NULL THEN noun <> 'Source' ELSE noun IN $nouns END
WITH n, noun LIMIT toInteger($most)
WITH noun, n.id AS id ORDER BY id
RETURN noun, collect(id) AS ids
