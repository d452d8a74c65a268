// Ids that only rejected claims name, so that no node has them.
MATCH (claim:RejectedClaim) WHERE NOT EXISTS { (:Entity {id: claim.nodeId}) }
RETURN DISTINCT claim.nodeId AS id ORDER BY id
