// Nodes per noun, and the last day that one of them speaks of.
MATCH (n:Entity)
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS noun
RETURN noun, count(n) AS count, toString(max(n.asOfEarliest)) AS asOf
ORDER BY noun
