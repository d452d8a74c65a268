// The rows that state some relationships, or what these follow from: for each of $pairs of a line's number, the ids of the node that
// states it and of the node that it leads to, and its type.
// In Neo4j Browser, first: :param pairs => [{line: 0, from: 'gi-toc', type: 'WORKS_ON', to: 'smuggling-of-migrants'}]
UNWIND $pairs AS pair
MATCH (stating:Entity {id: pair.from})
// The other end and the sources stand without labels, so that none is looked up first: a node states few relationships, but what
// they lead to, and a source, may have thousands.
MATCH (stating)-[r]->(target)
WHERE type(r) = pair.type AND target.id = pair.to
RETURN pair.line AS line, COLLECT {
  MATCH (stating)-[claim:STATED_BY]->(source) WHERE source.id IN r.sources
  RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
  UNION
  UNWIND coalesce(r.derivedFrom, []) AS id
  MATCH (:Entity {id: id})-[claim:STATED_BY]->(source:Source)
  RETURN source {.id, .label, .title, .url, .kind, locator: claim.locator, asOf: claim.asOf}
} AS sources
