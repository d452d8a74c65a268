// Every claim that the graph holds, of all origins: what a run compares its rows with.
MATCH (node:Entity)-[claim:STATED_BY]->()
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Entity'][0] AS noun, claim.origin AS origin, claim.hash AS hash, false AS rejected
UNION ALL
MATCH (claim:RejectedClaim)
RETURN claim.nodeId AS id, claim.noun AS noun, claim.origin AS origin, claim.hash AS hash, true AS rejected
