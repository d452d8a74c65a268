// The sources of the rows that state each of the nodes $ids.
// In Neo4j Browser, first: :param ids => ['KEN-TIP-consent']
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (n)-[claim:STATED_BY]->(source:Source)
  RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
} AS sources
