// The nodes of $ids with their dates and sources.
// In Neo4j Browser, first: :param ids => ['KEN', 'TIP']
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN {noun: head([label IN labels(n) WHERE label <> 'Entity']), id: n.id, label: n.label} AS ref,
  coalesce(n.status, n.kind) AS kind, coalesce(n.date, n.began, n.adopted) AS date,
  toString(CASE WHEN n.date IS NOT NULL THEN n.dateEarliest WHEN n.began IS NOT NULL THEN n.beganEarliest ELSE n.adoptedEarliest END) AS dateEarliest,
  toString(CASE WHEN n.date IS NOT NULL THEN n.dateLatest WHEN n.began IS NOT NULL THEN n.beganLatest ELSE n.adoptedLatest END) AS dateLatest,
  COLLECT {
    MATCH (n)-[claim:STATED_BY]->(source:Source)
    RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
  } AS sources
