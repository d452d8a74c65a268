// Nodes for $searches, of an index and a text in Lucene's form each, and those of $ids; only of $nouns unless that is null.
// In Neo4j Browser, first: :param searches => [{index: 'fulltext_standard_folding', text: 'kenya~1'}]
// and :param ids => ['KEN'] and :param nouns => null and :param most => 200
CALL () {
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  RETURN node, 1e6 AS score
  UNION ALL
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.text) YIELD node, score
  WITH node, score WHERE $nouns IS NULL OR any(label IN labels(node) WHERE label IN $nouns)
  RETURN node, score LIMIT toInteger($most) + 1
}
WITH node, max(score) AS score
WHERE $nouns IS NULL OR any(label IN labels(node) WHERE label IN $nouns)
WITH node, score ORDER BY score DESC, node.id LIMIT toInteger($most) + 1
WITH node, coalesce(node.texts, []) AS texts
RETURN {noun: head([label IN labels(node) WHERE label <> 'Entity']), id: node.id, label: node.label} AS node,
  [key IN keys(node)
   WHERE NOT key IN ['label', 'texts']
     AND (key STARTS WITH 'name' OR node[key] IN texts
          OR (valueType(node[key]) STARTS WITH 'LIST<STRING' AND node[key][0] IN texts))
   | {field: key, value: node[key]}] AS fields
