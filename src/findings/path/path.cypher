// Shortest chains between $from and $to as ids of nodes, in the order of these, up to $k; their number up to 1,000.
// In Neo4j Browser, first: :param from => 'gi-toc' and :param to => 'MEX' and :param through => null
// and :param avoid => [] and :param avoidHubs => null and :param maxLength => 6 and :param k => 1
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
// Only conditions on all nodes or relationships are looked at while searching; any other would try every chain.
MATCH p = allShortestPaths((a)-[*..8]-(b))
WHERE none(n IN nodes(p) WHERE n:Source OR (NOT n.id IN [$from, $to] AND (
  n.id IN $avoid
  OR ($through IS NOT NULL AND none(label IN labels(n) WHERE label IN $through))
  OR ($avoidHubs IS NOT NULL AND COUNT { (n)--() } > $avoidHubs))))
WITH [n IN nodes(p) | n.id] AS ids LIMIT 1000
WITH DISTINCT ids WHERE size(ids) - 1 <= $maxLength
ORDER BY ids
WITH collect(ids) AS chains
RETURN size(chains) AS count, chains[..toInteger($k)] AS chains
