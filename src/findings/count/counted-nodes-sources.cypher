// The rows that state some nodes: for each of $pairs of a line's number and a node's id, its sources; a source is its own. Where a
// field is given, only those rows that fill its column: each claim carries its row as JSON.
// In Neo4j Browser, first: :param pairs => [{line: 0, node: 'gi-toc', field: 'kind'}]
UNWIND $pairs AS pair
MATCH (n:Entity {id: pair.node})
RETURN pair.line AS line, COLLECT {
  MATCH (n)-[claim:STATED_BY]->(source:Source)
  WHERE pair.field IS NULL OR claim.row CONTAINS '"' + pair.field + '":'
  RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
  UNION
  WITH n AS source WHERE source:Source
  RETURN source {.id, .label, .title, .url, .kind, locator: null, asOf: null}
} AS sources
