// The 41 shortest chains between $from and $to as ids of nodes, shortest first; some pass twice through a node, or differ only in
// relationships.
// In Neo4j Browser, first: :param from => 'gi-toc' and :param to => 'MEX' and :param through => null
// and :param avoid => [] and :param avoidHubs => null and :param maxLength => 6
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 41 (a)(()-[]-(n WHERE NOT n:Source AND n.id <> $from AND (n.id = $to OR (
  NOT n.id IN $avoid
  AND ($through IS NULL OR any(label IN labels(n) WHERE label IN $through))
  AND ($avoidHubs IS NULL OR COUNT { (n)--() } <= $avoidHubs))))){1,8}(b)
WITH [n IN nodes(p) | n.id] AS ids, length(p) AS length
WHERE length <= $maxLength
RETURN ids ORDER BY length, ids
