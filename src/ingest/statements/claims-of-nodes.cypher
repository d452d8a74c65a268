// The claims of the nodes $ids with their cells, of all origins, the rejected ones too.
UNWIND $ids AS id
MATCH (node:Entity {id: id})-[claim:STATED_BY]->()
RETURN id, [label IN labels(node) WHERE label <> 'Entity'][0] AS noun, claim.origin AS origin, claim.hash AS hash, claim.row AS row
UNION ALL
UNWIND $ids AS id
MATCH (claim:RejectedClaim {nodeId: id})
RETURN id, claim.noun AS noun, claim.origin AS origin, claim.hash AS hash, claim.row AS row
