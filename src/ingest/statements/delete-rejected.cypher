// Takes the rejected claims of the nodes $ids; they are written anew.
UNWIND $ids AS id
MATCH (claim:RejectedClaim {nodeId: id})
DELETE claim
