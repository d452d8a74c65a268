// Which nodes with a label of $of stand with which nodes labelled $through, by relationships of $types or by a presence at an event;
// towards $through only where both are of one noun ($isWhole).
// In Neo4j Browser, first: :param of => ['Crime'], :param through => 'Event', :param types => ['CRIME'], :param presenceTypes => ['SPOKE_ON'], :param isWhole => false, :param basis => ['NAMED', 'SUGGESTED']
MATCH (shared:Country|Crime|Event|Group|Organization|Recommendation|Theme) WHERE $through IN labels(shared)
CALL (shared) {
  MATCH (shared)-[claim:$any($types)]-(node:$any($of))
  WHERE NOT $isWhole OR endNode(claim) = shared
  RETURN node.id AS id, coalesce(claim.basis, 'NAMED') AS basis
  UNION ALL
  MATCH (shared)<-[at:EVENT]-(:Participation)-[claim:$any($presenceTypes)]->(node:$any($of))
  RETURN node.id AS id, CASE 'SUGGESTED' WHEN at.basis THEN 'SUGGESTED' ELSE coalesce(claim.basis, 'NAMED') END AS basis
}
WITH shared, id, collect(basis) AS bases
WHERE any(basis IN bases WHERE basis IN $basis)
RETURN shared.id AS shared, collect({id: id, named: 'NAMED' IN bases AND 'NAMED' IN $basis}) AS members
