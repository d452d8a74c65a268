// The sources whose rows state each node of $ids.
// In Neo4j Browser, first: :param ids => ['KEN', 'TIP']
UNWIND $ids AS id
MATCH (:Entity {id: id})-[claim:STATED_BY]->(source:Source)
RETURN id, collect(source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}) AS sources
