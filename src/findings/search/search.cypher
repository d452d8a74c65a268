// Nodes for $searches, of an index and a text in Lucene's form each, best $looked of each, and those of $ids; only of $nouns unless
// that is null; the best $most of them, and whether more was found.
// In Neo4j Browser, first: :param searches => [{index: 'fulltext_standard_folding', text: 'kenya~1'}]
// and :param ids => ['KEN'] and :param nouns => null and :param looked => 201 and :param most => 200
CALL () {
  UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  RETURN collect({node: node, score: 1e6}) AS found, false AS isCut
  UNION ALL
  UNWIND $searches AS search
  CALL (search) {
    // The index gives no more than are looked at: a word that stands in most texts is found as fast as others.
    CALL db.index.fulltext.queryNodes(search.index, search.text, {limit: toInteger($looked)}) YIELD node, score
    RETURN collect({node: node, score: score}) AS found
  }
  RETURN found, size(found) >= $looked AS isCut
}
WITH collect(found) AS lists, max(isCut) AS isCut
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS each
  WITH each.node AS node, max(each.score) AS score
  WHERE $nouns IS NULL OR any(label IN labels(node) WHERE label IN $nouns)
  WITH node ORDER BY score DESC, node.id LIMIT toInteger($most) + 1
  RETURN collect(node) AS nodes
}
RETURN isCut OR size(nodes) > $most AS isCut, COLLECT {
  UNWIND nodes[..toInteger($most)] AS node
  WITH node, coalesce(node.texts, []) AS texts
  RETURN {
    node: {noun: head([label IN labels(node) WHERE label <> 'Entity']), id: node.id, label: node.label},
    fields: [key IN keys(node)
      WHERE NOT key IN ['label', 'texts']
        AND (key STARTS WITH 'name' OR node[key] IN texts
             OR (valueType(node[key]) STARTS WITH 'LIST<STRING' AND node[key][0] IN texts))
      | {field: key, value: node[key]}]
  }
} AS found
