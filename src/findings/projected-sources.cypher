// Sources of what joins nodes with shared ones: for each of $pairs, those of the relationships between the two, or of the presence.
// In Neo4j Browser, first: :param types => ['CRIME'], :param presenceTypes => ['SPOKE_ON'], :param isWhole => false, :param basis => ['NAMED', 'SUGGESTED'] and :param pairs => [{shared: 'training-americas-2020', node: 'trafficking-in-persons'}]
UNWIND $pairs AS pair
MATCH (shared:Entity {id: pair.shared}), (node:Entity {id: pair.node})
CALL (shared, node) {
  MATCH (shared)-[claim:$any($types)]-(node)
  WHERE (NOT $isWhole OR endNode(claim) = shared) AND coalesce(claim.basis, 'NAMED') IN $basis
  UNWIND coalesce(claim.derivedFrom, [startNode(claim).id]) AS stating
  RETURN stating, claim.sources AS sources, claim.derivedFrom IS NOT NULL AS derived
  UNION ALL
  MATCH (shared)<-[at:EVENT]-(presence:Participation)-[claim:$any($presenceTypes)]->(node)
  WHERE coalesce(claim.basis, 'NAMED') IN $basis
  RETURN presence.id AS stating, at.sources + claim.sources AS sources, false AS derived
}
MATCH (:Entity {id: stating})-[statement:STATED_BY]->(source:Source)
WHERE derived OR source.id IN sources
RETURN pair.shared AS shared, pair.node AS node, collect(DISTINCT source {.id, .label, .title, .url, .kind, locator: statement.locator, asOf: statement.asOf}) AS sources
