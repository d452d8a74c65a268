// Nodes of a network by their $ids: noun, label, date where the noun has one, and the sources that state them.
// In Neo4j Browser, first: :param ids => ['KEN', 'gi-toc']
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN {
  ref: {noun: head([label IN labels(node) WHERE label <> 'Entity']), id: node.id, label: node.label},
  date: node.date, dateEarliest: toString(node.dateEarliest), dateLatest: toString(node.dateLatest),
  sources: COLLECT {
    MATCH (node)-[statement:STATED_BY]->(source:Source)
    RETURN DISTINCT source {.id, .label, .title, .url, .kind, locator: statement.locator, asOf: statement.asOf}
  }
} AS node
